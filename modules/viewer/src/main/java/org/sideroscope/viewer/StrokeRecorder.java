package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.VoxelPosition;

/** Collects the path of the running stroke, tells the listener, and keeps the preview. */
final class StrokeRecorder {

  private StrokeListener listener = StrokeListener.NONE;
  private final List<VoxelPosition> path = new ArrayList<>();
  private final StrokePreview preview = new StrokePreview();
  private @Nullable Hand hand;

  void setListener(StrokeListener listener) {
    this.listener = listener;
  }

  boolean isRunning() {
    return hand != null;
  }

  void refuse(ViewportTool tool) {
    listener.notHere(tool);
  }

  /** Returns whether the listener took the stroke. */
  boolean start(Hand hand, VoxelPosition position) {
    Optional<ShownMark> edited =
        listener.started(new Stroke(hand.tool(), hand.brushDiameterMm(), List.of(position)));
    edited.ifPresent(mark -> {
      this.hand = hand;
      path.add(position);
      preview.start(mark);
      preview.extend(hand, position, position);
    });
    return edited.isPresent();
  }

  /** Returns whether the path has grown. */
  boolean extend(VoxelPosition position) {
    if (hand == null || position.equals(path.getLast())) {
      return false;
    }
    preview.extend(hand, path.getLast(), position);
    path.add(position);
    listener.extended(List.of(position));
    return true;
  }

  void finish() {
    if (hand != null) {
      Stroke stroke = new Stroke(hand.tool(), hand.brushDiameterMm(), path);
      end();
      listener.finished(stroke);
    }
  }

  void cancel() {
    if (isRunning()) {
      end();
      preview.clear();
      listener.cancelled();
    }
  }

  private void end() {
    hand = null;
    path.clear();
  }

  /** The marks as the running stroke, or the one just finished, leaves them. */
  List<ShownMark> preview(List<ShownMark> marks) {
    return preview.over(marks);
  }

  /** The edit is among the marks now, or was not made. */
  void forgetFinished() {
    if (!isRunning()) {
      preview.clear();
    }
  }
}
