package org.sideroscope.review.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.event.MarksImported;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Adds marks from a file to those of one series, which makes their places present; what is marked
 * already stays.
 *
 * @param voxels by place, on the grid of the source's stack
 */
public record ImportMarks(MarkSource source, SortedMap<Place, VoxelRuns> voxels)
    implements Gesture {

  public ImportMarks {
    voxels = new TreeMap<>(voxels);
  }

  @Override
  public Result<Step> on(ReadingState before) {
    ReadingState now = before;
    List<MarkEdit> edits = new ArrayList<>();
    List<Answers> answers = new ArrayList<>();
    for (Map.Entry<Place, VoxelRuns> each : voxels.entrySet()) {
      MarkEdit edit =
          MarkEdit.painting(now.marks(), source, each.getKey().label(), each.getValue());
      edits.add(edit);
      now = now.withMarks(now.marks().apply(edit));
      switch (ImpliedPresence.of(each.getKey(), now)) {
        case Result.Success<Answers>(Answers implied) -> {
          answers.add(implied);
          now = implied.applyTo(now);
        }
        case Result.Failed<Answers>(Failure failure) -> {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(new MarksImported(List.copyOf(voxels.keySet()), edits, answers));
  }
}
