package org.sideroscope.marking.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Follows a stroke of the rim brush. The last part of the stroke is looked at anew with every
 * position, since what comes says what was meant; what lies further back is settled.
 */
final class RimCover implements StrokeCover {

  /** Twice as fine as the pixels, but no finer or coarser than a hand. */
  private static final double FINEST_STEP_MM = 0.15;

  private static final double COARSEST_STEP_MM = 0.5;

  /** So much of the stroke is looked at anew. */
  private static final double LIVE_MM = 16;

  /** So much is settled at once. */
  private static final double SETTLE_MM = 6;

  /** So much of what is settled is looked at again, for what follows to join it smoothly. */
  private static final double BEFORE_MM = 5;

  /** A band shorter than this is none. */
  private static final double SHORTEST_MM = 1.5;

  /** How many times deeper than noise a band is: among many valleys of noise one is three times. */
  private static final double ABOVE_NOISE = 4.5;

  /** The least depth, as a share of that of the deeper parts under the stroke. */
  private static final double SHARE_OF_DEPTH = 0.35;

  /**
   * The share of the reach within which a band lies on the whole. A hand may stray further for a
   * while; what lies further aside all along is something else that the stroke passes by.
   */
  private static final double SHARE_OF_REACH = 0.6;

  private final VolumeGrid pictures;
  private final PicturePlane plane;
  private final double stepMm;
  private final CourseBuilder course;
  private final RimTrace trace;
  private final RimVoxels voxels;
  private final double farthestMm;

  /** What was found where the stroke is settled. */
  private final List<RimPiece> settled = new ArrayList<>();

  private VoxelRuns settledVoxels = VoxelRuns.EMPTY;
  private Mask covered;

  RimCover(Volume volume, PicturePlane plane, double reachMm) {
    this.plane = plane;
    this.pictures = plane.pictures();
    double pixelMm = Math.min(pictures.columnSpacingMm(), pictures.rowSpacingMm());
    this.stepMm = Math.clamp(pixelMm / 2, FINEST_STEP_MM, COARSEST_STEP_MM);
    this.course = new CourseBuilder(stepMm);
    PlaneValues values = new PlaneValues(volume, plane);
    this.trace = new RimTrace(values, reachMm, stepMm, pixelMm);
    this.voxels = new RimVoxels(volume.grid(), plane, values, stepMm);
    this.farthestMm = SHARE_OF_REACH * reachMm;
    this.covered = Mask.empty(volume.grid());
  }

  @Override
  public MaskDelta moveTo(PatientPoint position) {
    VoxelPosition at = plane.onPicture(position);
    int known = course.size();
    course.moveTo(at.column() * pictures.columnSpacingMm(), at.row() * pictures.rowSpacingMm());
    if (course.size() == known || course.size() * stepMm < SHORTEST_MM) {
      return MaskDelta.NONE;
    }
    Live live = look();
    while (course.size() - settled.size() > steps(LIVE_MM + SETTLE_MM)) {
      settle(live, live.begin() + steps(SETTLE_MM));
      live = look();
    }
    int end = live.found().pieces().length;
    return cover(settledVoxels.union(voxelsOf(live, end)));
  }

  /**
   * The part of the stroke that is looked at.
   *
   * @param begin the first of its pieces that is not settled
   */
  private record Live(RimTrace.Found found, int begin) {}

  private Live look() {
    int first = Math.max(0, settled.size() - steps(BEFORE_MM));
    Optional<RimPiece> start =
        first < settled.size() ? Optional.of(settled.get(first)) : Optional.empty();
    return new Live(trace.along(course.from(first), start), settled.size() - first);
  }

  private int steps(double mm) {
    return (int) Math.round(mm / stepMm);
  }

  private void settle(Live live, int end) {
    settledVoxels = settledVoxels.union(voxelsOf(live, end));
    settled.addAll(Arrays.asList(live.found().pieces()).subList(live.begin(), end));
  }

  private MaskDelta cover(VoxelRuns now) {
    VoxelRuns before = covered.voxels();
    MaskDelta change = new MaskDelta(now.minus(before), before.minus(now));
    covered = covered.apply(change);
    return change;
  }

  /** The voxels of the pieces up to one, but for settled ones, where there is a band. */
  private VoxelRuns voxelsOf(Live live, int to) {
    List<RimPiece> pieces = Arrays.asList(live.found().pieces());
    double least = leastDepth(live.found());
    List<RimPiece> band = new ArrayList<>();
    int start = 0;
    while (start < pieces.size()) {
      int end = start;
      while (end < pieces.size() && pieces.get(end).depth() >= least) {
        end++;
      }
      int first = Math.max(start, live.begin());
      if (first < Math.min(end, to) && isBand(pieces.subList(start, end))) {
        band.addAll(pieces.subList(first, Math.min(end, to)));
      }
      start = end + 1;
    }
    return voxels.of(band, live.found().noise());
  }

  private boolean isBand(List<RimPiece> pieces) {
    double farMm = pieces.stream().mapToDouble(RimPiece::farMm).average().orElse(0);
    return pieces.size() * stepMm >= SHORTEST_MM && farMm <= farthestMm;
  }

  private double leastDepth(RimTrace.Found found) {
    double[] depths = new double[settled.size() + found.pieces().length];
    int count = 0;
    for (RimPiece piece : settled) {
      depths[count++] = piece.depth();
    }
    for (RimPiece piece : found.pieces()) {
      depths[count++] = piece.depth();
    }
    Arrays.sort(depths);
    double deep = depths[(int) (0.75 * (count - 1))];
    return Math.max(ABOVE_NOISE * found.noiseOfDepth(), SHARE_OF_DEPTH * deep) + Double.MIN_NORMAL;
  }

  @Override
  public Mask covered() {
    return covered;
  }
}
