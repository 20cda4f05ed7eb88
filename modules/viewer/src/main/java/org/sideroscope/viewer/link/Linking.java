package org.sideroscope.viewer.link;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.PlaneCrossing;
import org.sideroscope.viewer.Placement;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewStateChange;

/** What a viewport shows after another one, the leader, has moved. */
public final class Linking {

  /** Pictures that are tilted further against each other do not scroll together. */
  public static final double MOST_TILT_DEGREES = 30;

  private Linking() {}

  /**
   * Follows slice, zoom and pan. Pictures that lie across the leader's keep their slice, and are
   * moved so that both show the same place in their middle.
   *
   * @param before what the leader showed
   * @param toFollower from the leader's patient space to the follower's
   */
  public static ViewState follow(
      LinkedView leader, ViewState before, LinkedView follower, RigidTransform toFollower) {
    Set<ViewStateChange> changes = ViewStateChange.between(before, leader.state());
    ViewState next = follower.state();
    if (changes.contains(ViewStateChange.SLICE)) {
      next = atSameLevel(leader, follower, toFollower);
    }
    if (changes.contains(ViewStateChange.PLACEMENT) && !changes.contains(ViewStateChange.SECTION)) {
      next = next.withPlacement(samePlacement(leader, follower, toFollower));
    }
    return next;
  }

  /** The follower at the leader's level, if their pictures are nearly parallel. */
  public static ViewState atSameLevel(
      LinkedView leader, LinkedView follower, RigidTransform toFollower) {
    if (!areParallel(leader, follower, toFollower)) {
      return follower.state();
    }
    return showing(toFollower.apply(leader.middle()), follower).orElse(follower.state());
  }

  private static boolean areParallel(
      LinkedView leader, LinkedView follower, RigidTransform toFollower) {
    double cosine = Math.abs(toFollower.turn(leader.normal()).dot(follower.normal()));
    return cosine >= Math.cos(Math.toRadians(MOST_TILT_DEGREES));
  }

  /** The picture that holds a place; empty if that lies beyond the first and the last. */
  private static Optional<ViewState> showing(PatientPoint place, LinkedView view) {
    double slice = view.pictures().toVoxel(place).slice();
    boolean within = slice > -1 && slice < view.pictures().slices();
    return within
        ? Optional.of(
            view.state()
                .withSlice((int) Math.clamp(Math.round(slice), 0, view.pictures().slices() - 1L)))
        : Optional.empty();
  }

  /** The same place in the middle, and as many millimetres across. */
  private static Placement samePlacement(
      LinkedView leader, LinkedView follower, RigidTransform toFollower) {
    if (leader.state().placement().equals(Placement.FIT)) {
      return Placement.FIT;
    }
    VoxelPosition middle = follower.pictures().toVoxel(toFollower.apply(leader.middle()));
    double pixelsPerMm =
        leader.projection().pixelsPerMm()
            * follower.shorterSidePixels()
            / leader.shorterSidePixels();
    return follower.projection().holding(middle, follower.screenMiddle(), pixelsPerMm);
  }

  /**
   * The picture that holds a place, moved so that the place is seen; the same state where no
   * picture holds it.
   *
   * @param place in the patient space of the view
   */
  public static ViewState pointedAt(PatientPoint place, LinkedView view) {
    return showing(place, view).map(state -> inSight(state, place, view)).orElse(view.state());
  }

  private static ViewState inSight(ViewState state, PatientPoint place, LinkedView view) {
    VoxelPosition position = view.pictures().toVoxel(place);
    Point2D at = view.projection().toScreen(position);
    boolean seen =
        at.getX() >= 0
            && at.getY() >= 0
            && at.getX() <= view.projection().viewport().getWidth()
            && at.getY() <= view.projection().viewport().getHeight();
    return seen
        ? state
        : state.withPlacement(
            view.projection()
                .holding(position, view.screenMiddle(), view.projection().pixelsPerMm()));
  }

  /** A place moved along with the pictures of a view, onto the one that is shown. */
  public static PatientPoint onShownPicture(PatientPoint place, LinkedView view) {
    VoxelPosition position = view.pictures().toVoxel(place);
    return view.pictures()
        .toPatient(VoxelPosition.of(position.column(), position.row(), view.state().slice()));
  }

  /**
   * Where the picture of another view crosses this one's, in this view's patient space.
   *
   * @param toThis from the other's patient space to this one's
   */
  public static Optional<PlaneCrossing> crossing(
      LinkedView view, LinkedView other, RigidTransform toThis) {
    return PlaneCrossing.of(
        view.pictures(),
        view.state().slice(),
        moved(other.pictures(), toThis),
        other.state().slice());
  }

  private static VolumeGrid moved(VolumeGrid grid, RigidTransform by) {
    return new VolumeGrid(
        grid.columns(),
        grid.rows(),
        grid.slices(),
        by.apply(grid.origin()),
        by.turn(grid.columnStep()),
        by.turn(grid.rowStep()),
        by.turn(grid.sliceStep()));
  }
}
