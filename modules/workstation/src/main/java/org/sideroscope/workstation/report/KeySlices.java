package org.sideroscope.workstation.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.reading.MarkSources;

/**
 * Finds the slices that a report shows: the key images that the reader chose, and for each region
 * that is marked without one, the slice with the most marked voxels. Pure.
 *
 * @param slices in palette order of what they show
 * @param absent how many chosen key images are not among the images of the study
 */
record KeySlices(List<KeySlice> slices, int absent) {

  static KeySlices of(Reading reading, Marks marks, Study study) {
    Finding finding = new Finding(marks, study);
    reading.images().keyImages().forEach(image -> finding.addChosen(image, new TreeSet<>()));
    for (Place place : Place.allIn(reading)) {
      place
          .in(reading)
          .map(Assessment::keyImages)
          .orElse(List.of())
          .forEach(image -> finding.addChosen(image, new TreeSet<>(List.of(place))));
    }
    finding.addMostMarked();
    return new KeySlices(finding.sorted(), finding.absent);
  }

  private static final class Finding {
    private static final Comparator<Optional<Region>> BY_NUMBER =
        Comparator.comparingInt(region -> region.map(Region::number).orElse(Integer.MAX_VALUE));

    private static final Comparator<KeySlice> PALETTE_ORDER =
        Comparator.comparing(
            (KeySlice slice) -> slice.places().isEmpty() ? null : slice.places().first(),
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Marks marks;
    private final Study study;
    private final List<KeySlice> found = new ArrayList<>();
    private int absent;

    Finding(Marks marks, Study study) {
      this.marks = marks;
      this.study = study;
    }

    /**
     * @param places what the image was chosen for; empty for the reading as a whole, where it shows
     *     what is marked on it
     */
    void addChosen(Evidence image, SortedSet<Place> places) {
      List<ShownSlice> shown = ShownSlice.of(image, study);
      absent += shown.isEmpty() ? 1 : 0;
      for (ShownSlice at : shown) {
        SortedSet<Place> shows = places.isEmpty() ? markedOn(at) : places;
        add(new KeySlice(at.stack(), at.slice(), shows, KeySlice.Choice.READER));
      }
    }

    private void add(KeySlice slice) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).isAt(slice.stack(), slice.slice())) {
          found.set(i, found.get(i).with(slice.places()));
          return;
        }
      }
      found.add(slice);
    }

    private SortedSet<Place> markedOn(ShownSlice at) {
      return marks.on(MarkSources.stackOf(at.stack())).entrySet().stream()
          .filter(mark -> mark.getValue().count(at.slice()) > 0)
          .flatMap(mark -> Place.parse(mark.getKey()).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    void addMostMarked() {
      Map<Optional<Region>, List<Mark>> byRegion = new TreeMap<>(BY_NUMBER);
      for (Mark mark : marks.all()) {
        Place.parse(mark.label())
            .ifPresent(place ->
                byRegion.computeIfAbsent(place.region(), _ -> new ArrayList<>()).add(mark));
      }
      byRegion.forEach((region, ofRegion) -> {
        if (found.stream().noneMatch(slice -> shows(slice, region))) {
          mostMarked(ofRegion).ifPresent(this::add);
        }
      });
    }

    private static boolean shows(KeySlice slice, Optional<Region> region) {
      return slice.places().stream().anyMatch(place -> place.region().equals(region));
    }

    private Optional<KeySlice> mostMarked(List<Mark> ofRegion) {
      return study.stacks().stream()
          .flatMap(stack -> mostMarked(stack, on(stack, ofRegion)).stream())
          .max(Comparator.comparingInt(Counted::voxels))
          .map(Counted::slice);
    }

    private static List<Mark> on(ImageStack stack, List<Mark> marks) {
      return marks.stream()
          .filter(mark -> mark.stack().equals(MarkSources.stackOf(stack)))
          .toList();
    }

    /** A slice of a stack with how much of a region is marked on it. */
    private record Counted(KeySlice slice, int voxels) {}

    /** The first of equals. */
    private static Optional<Counted> mostMarked(ImageStack stack, List<Mark> marks) {
      Map<Integer, Integer> voxels = new TreeMap<>();
      for (Mark mark : marks) {
        mark.mask()
            .markedSlices()
            .forEach(slice -> voxels.merge(slice, mark.mask().count(slice), Integer::sum));
      }
      return voxels.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
          .map(most -> new Counted(slice(stack, most.getKey(), marks), most.getValue()));
    }

    private static KeySlice slice(ImageStack stack, int slice, Collection<Mark> marks) {
      SortedSet<Place> places =
          marks.stream()
              .filter(mark -> mark.mask().count(slice) > 0)
              .flatMap(mark -> Place.parse(mark.label()).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      return new KeySlice(stack, slice, places, KeySlice.Choice.PROGRAM);
    }

    List<KeySlice> sorted() {
      return found.stream().sorted(PALETTE_ORDER).toList();
    }
  }
}
