package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.tool.MarkingTool;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.Stroke;

/** A polygon whose corners are set one by one; the last one follows the pointer. */
final class CornersInHand implements StrokeInHand {

  private final MarkingTool tool;
  private final Volume volume;
  private final PicturePlane plane;
  private final List<PatientPoint> corners = new ArrayList<>();
  private PatientPoint pointer;
  private Mask covered;

  CornersInHand(MarkingTool tool, Volume volume, PicturePlane plane, PatientPoint first) {
    this.tool = tool;
    this.volume = volume;
    this.plane = plane;
    this.corners.add(first);
    this.pointer = first;
    this.covered = Mask.empty(volume.grid());
  }

  @Override
  public MaskDelta follow(PatientPoint place) {
    pointer = place;
    return again();
  }

  /** Looks again at what lies within: a corner has gone. */
  MaskDelta again() {
    return cover(line());
  }

  /** Sets a corner where the pointer is. */
  void setCorner() {
    if (!pointer.equals(corners.getLast())) {
      corners.add(pointer);
    }
  }

  /** Takes the last corner back; false where it was the only one. */
  boolean takeCornerBack() {
    if (corners.size() == 1) {
      return false;
    }
    corners.removeLast();
    return true;
  }

  PatientPoint first() {
    return corners.getFirst();
  }

  /** Corners that are set. */
  int size() {
    return corners.size();
  }

  /** Leaves the pointer out: only the corners that are set make the polygon. */
  MaskDelta close() {
    pointer = corners.getLast();
    return cover(corners);
  }

  private MaskDelta cover(List<PatientPoint> outline) {
    VoxelRuns before = covered.voxels();
    VoxelRuns after = tool.cover(volume, new Stroke(plane, outline));
    covered = Mask.of(volume.grid(), after);
    return new MaskDelta(after.minus(before), before.minus(after));
  }

  @Override
  public Mask covered() {
    return covered;
  }

  @Override
  public List<PatientPoint> line() {
    List<PatientPoint> line = new ArrayList<>(corners);
    line.add(pointer);
    return line;
  }
}
