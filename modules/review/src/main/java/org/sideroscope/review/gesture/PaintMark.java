package org.sideroscope.review.gesture;

import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.event.MarkPainted;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Marks voxels as showing a deposit at a place, which makes the place present. A stroke beside the
 * image does nothing.
 *
 * @param voxels on the grid of the source's stack
 * @param tool with what, if that is to be said
 */
public record PaintMark(Place place, MarkSource source, VoxelRuns voxels, @Nullable StrokeTool tool)
    implements Gesture {

  /** With nothing said of a tool. */
  public PaintMark(Place place, MarkSource source, VoxelRuns voxels) {
    this(place, source, voxels, null);
  }

  @Override
  public Result<Step> on(ReadingState before) {
    MarkEdit edit = MarkEdit.painting(before.marks(), source, place.label(), voxels);
    Result<Answers> implied =
        voxels.isEmpty() ? Result.success(Answers.NONE) : ImpliedPresence.of(place, before);
    return implied.map(answers -> new MarkPainted(place, edit, answers, tool));
  }
}
