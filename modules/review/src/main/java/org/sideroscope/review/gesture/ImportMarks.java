package org.sideroscope.review.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.NewSulcus;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.event.MarksImported;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.SulcusList;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Adds marks from a file to those of one series, which makes their places present; what is marked
 * already stays. A sulcus that the file calls by hemisphere and name, and that has no record, gets
 * one.
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
    List<Sulcus> recorded = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<MarkEdit> edits = new ArrayList<>();
    List<Answers> answers = new ArrayList<>();
    for (Map.Entry<Place, VoxelRuns> each : voxels.entrySet()) {
      Optional<Sulcus> unrecorded = unrecorded(each.getKey(), now);
      if (unrecorded.isPresent()) {
        recorded.add(unrecorded.get());
        now =
            now.withSaid(
                now.said().withSulci(SulcusList.with(now.said().sulci(), unrecorded.get())));
      }
      Place place = recordOf(each.getKey(), now);
      MarkEdit edit = MarkEdit.painting(now.marks(), source, place.label(), each.getValue());
      places.add(place);
      edits.add(edit);
      now = now.withMarks(now.marks().apply(edit));
      switch (ImpliedPresence.of(place, now)) {
        case Result.Success<Answers>(Answers implied) -> {
          answers.add(implied);
          now = implied.applyTo(now);
        }
        case Result.Failed<Answers>(Failure failure) -> {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(new MarksImported(places, edits, answers, recorded));
  }

  /** The record that a sulcus called by its name needs, as nothing but its mark says of it yet. */
  private static Optional<Sulcus> unrecorded(Place place, ReadingState now) {
    return named(place, now)
        .filter(label -> label.recorded(now.said().sulci()).isEmpty())
        .map(label ->
            NewSulcus.of(label.hemisphere(), label.sulcus().displayName(), now.said().sulci()));
  }

  private static Place recordOf(Place place, ReadingState now) {
    return named(place, now)
        .flatMap(label -> label.recorded(now.said().sulci()))
        .map(sulcus -> Place.ofSulcus(sulcus.id()))
        .orElse(place);
  }

  /** Empty for what is no sulcus, or the id of a record. */
  private static Optional<SulcusLabel> named(Place place, ReadingState now) {
    return place instanceof Place.SulcusRecord(String id) && now.said().sulcus(id).isEmpty()
        ? SulcusLabel.parse(id)
        : Optional.empty();
  }
}
