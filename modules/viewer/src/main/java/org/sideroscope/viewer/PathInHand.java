package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.tool.MarkingTool;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.StrokeCover;

/** A tool that is led along a path. */
final class PathInHand implements StrokeInHand {

  private final StrokeCover cover;
  private final boolean outlines;
  private final List<PatientPoint> line = new ArrayList<>();

  /**
   * @param outlines whether the path is the border of an area
   */
  PathInHand(MarkingTool tool, Volume volume, PicturePlane plane, boolean outlines) {
    this.cover = tool.begin(volume, plane);
    this.outlines = outlines;
  }

  @Override
  public MaskDelta follow(PatientPoint place) {
    if (outlines) {
      line.add(place);
    }
    return cover.moveTo(place);
  }

  @Override
  public Mask covered() {
    return cover.covered();
  }

  @Override
  public List<PatientPoint> line() {
    return List.copyOf(line);
  }
}
