package org.sideroscope.review.gesture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.MarkErased;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Erases voxels from the mark of a place. The answer for the place stands, also when the last voxel
 * goes.
 *
 * @param voxels on the grid of the stack
 * @param tool with what, if that is to be said
 */
public record EraseMark(Place place, MarkedStack stack, VoxelRuns voxels, @Nullable StrokeTool tool)
    implements Gesture {

  /** With nothing said of a tool. */
  public EraseMark(Place place, MarkedStack stack, VoxelRuns voxels) {
    this(place, stack, voxels, null);
  }

  @Override
  public Result<Step> on(ReadingState before) {
    MarkEdit edit = MarkEdit.erasing(before.marks(), stack, place.label(), voxels);
    return Result.success(new MarkErased(place, List.of(edit), tool));
  }
}
