package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.VoxelPosition;

/** Collects the path of the running stroke and tells the listener. */
final class StrokeRecorder {

  private StrokeListener listener = StrokeListener.NONE;
  private final List<VoxelPosition> path = new ArrayList<>();
  private @Nullable Hand hand;

  void setListener(StrokeListener listener) {
    cancel();
    this.listener = listener;
  }

  boolean isRunning() {
    return hand != null;
  }

  /** Returns whether the listener took the stroke. */
  boolean start(Hand hand, VoxelPosition position) {
    if (!listener.started(new Stroke(hand.tool(), hand.brushDiameterMm(), List.of(position)))) {
      return false;
    }
    this.hand = hand;
    path.add(position);
    return true;
  }

  void extend(VoxelPosition position) {
    if (isRunning() && !position.equals(path.getLast())) {
      path.add(position);
      listener.extended(List.of(position));
    }
  }

  void finish() {
    Optional<Stroke> stroke = running();
    clear();
    stroke.ifPresent(listener::finished);
  }

  void cancel() {
    if (isRunning()) {
      clear();
      listener.cancelled();
    }
  }

  /** The stroke so far. */
  Optional<Stroke> running() {
    return hand == null
        ? Optional.empty()
        : Optional.of(new Stroke(hand.tool(), hand.brushDiameterMm(), path));
  }

  private void clear() {
    hand = null;
    path.clear();
  }
}
