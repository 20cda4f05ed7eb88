package org.sideroscope.workstation.project;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.Mask;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;

/**
 * Where to look for what readers disagree about: at what they marked of it, all of them together.
 *
 * @param place what is disputed; empty for what is no place, where every mark counts
 */
public record DisputedMarks(List<Opinion> opinions, Optional<Place> place) {

  public DisputedMarks {
    opinions = List.copyOf(opinions);
  }

  private Stream<Mark> marks() {
    return opinions.stream()
        .flatMap(
            opinion -> place.map(opinion::marksOf).orElseGet(() -> opinion.marks().all()).stream());
  }

  /** The stack on which most voxels are marked; empty where nobody marked any of it. */
  public Optional<MarkedStack> stack() {
    Map<MarkedStack, Long> voxels = new LinkedHashMap<>();
    marks().forEach(mark -> voxels.merge(mark.stack(), mark.mask().count(), Long::sum));
    return voxels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * In the middle of what is marked on the slice of a stack where the largest of the marks is
   * largest, in patient space; empty where there is none.
   */
  public Optional<PatientPoint> largestOn(MarkedStack stack) {
    return marks()
        .filter(mark -> mark.stack().equals(stack))
        .map(Mark::mask)
        .flatMap(mask -> mask.markedSlices().mapToObj(slice -> new OnSlice(mask, slice)))
        .max(Comparator.comparingInt(OnSlice::voxels))
        .map(found -> stack.grid().toPatient(found.mask().middleVoxel(found.slice())));
  }

  private record OnSlice(Mask mask, int slice) {
    int voxels() {
      return mask.count(slice);
    }
  }
}
