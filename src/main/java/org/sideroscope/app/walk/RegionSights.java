package org.sideroscope.app.walk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.app.walk.Sight.Known;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Region;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.marking.Mask;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.LookedAt;
import org.sideroscope.review.reading.Look;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.hanging.BodyRegion;
import org.sideroscope.workstation.walk.HeadOutline;
import org.sideroscope.workstation.walk.UsualLevel;

/** Knows where each region is seen in what hangs: from the reader, else by a rule of thumb. */
final class RegionSights {

  /** In these the head is brighter than the air round it. */
  private static final Set<ImageKind> MAGNITUDES =
      EnumSet.of(
          ImageKind.SWI,
          ImageKind.SWI_MAGNITUDE,
          ImageKind.MIN_IP,
          ImageKind.T2_STAR,
          ImageKind.T2,
          ImageKind.FLAIR,
          ImageKind.T1);

  private record Seen(String stackId, Section section, int slice) {

    static Seen in(ViewportPane pane) {
      return new Seen(
          pane.stackId(),
          pane.viewport().viewState().section(),
          pane.viewport().viewState().slice());
    }
  }

  private final ViewingArea area;
  private final OpenReading reading;
  private final Map<Region, Seen> last = new EnumMap<>(Region.class);
  private final Map<String, HeadOutline> outlines = new HashMap<>();
  private @Nullable Seen arrived;

  RegionSights(ViewingArea area, OpenReading reading) {
    this.area = area;
    this.reading = reading;
    reading.onChange(snapshot -> {
      if (snapshot.isEmpty()) {
        last.clear();
        outlines.clear();
      }
    });
  }

  /** The reader comes to a region; what is seen now is not yet where they looked at it. */
  void arrive() {
    arrived = Seen.in(area.active());
  }

  /**
   * The reader leaves a region.
   *
   * @param answered whether they said something of it, which they saw where they are
   */
  void leave(Region region, boolean answered) {
    ViewportPane pane = area.active();
    Seen seen = Seen.in(pane);
    if (!pane.isPrior() && !seen.stackId().isEmpty() && (answered || !seen.equals(arrived))) {
      last.put(region, seen);
      if (seen.section().isPlainSlice()) {
        reading.note(new LookedAt(region, new Look(seen.stackId(), seen.slice())));
      }
    }
  }

  /** Empty where nothing says where the region is seen in what hangs. */
  Optional<Sight> of(Region region) {
    return lastLook(region)
        .or(() -> atMarks(region))
        .or(() -> atKeyImage(region))
        .or(() -> region == Region.SPINE ? spineSeries() : estimated(region));
  }

  private Optional<Sight> lastLook(Region region) {
    return Optional.ofNullable(last.get(region))
        .or(() -> beforeReopening(region))
        .flatMap(seen ->
            panes()
                .filter(pane -> pane.stackId().equals(seen.stackId()))
                .findFirst()
                .map(pane -> new Sight(pane, seen.section(), seen.slice(), Known.LAST)));
  }

  /** What was looked at in cuts is forgotten with the window: their place is none in the images. */
  private Optional<Seen> beforeReopening(Region region) {
    return reading
        .snapshot()
        .flatMap(open -> Optional.ofNullable(open.state().looks().get(region)))
        .map(look -> new Seen(look.stackId(), Section.NATIVE, look.slice()));
  }

  private Optional<Sight> atMarks(Region region) {
    List<Mark> marks =
        reading.snapshot().map(SessionSnapshot::marks).stream()
            .flatMap(all -> all.all().stream())
            .filter(mark -> isOf(region, mark))
            .sorted(Comparator.comparingLong((Mark mark) -> mark.mask().count()).reversed())
            .toList();
    return marks.stream().flatMap(mark -> at(mark).stream()).findFirst();
  }

  private static boolean isOf(Region region, Mark mark) {
    return Place.parse(mark.label()).flatMap(Place::region).filter(region::equals).isPresent();
  }

  private Optional<Sight> at(Mark mark) {
    Mask mask = mark.mask();
    int slice = mask.markedSlices().boxed().max(Comparator.comparingInt(mask::count)).orElseThrow();
    return panes()
        .filter(pane -> pane.shown().filter(s -> s.marked().equals(mark.stack())).isPresent())
        .findFirst()
        .map(pane -> new Sight(pane, Section.NATIVE, slice, Known.MARKS));
  }

  private Optional<Sight> atKeyImage(Region region) {
    return Place.allIn(reading.reading()).stream()
        .filter(place -> place.region().filter(region::equals).isPresent())
        .flatMap(place -> place.in(reading.reading()).stream())
        .map(Assessment::keyImages)
        .flatMap(List::stream)
        .flatMap(image -> at(image).stream())
        .findFirst();
  }

  private Optional<Sight> at(Evidence image) {
    return panes()
        .filter(pane -> pane.shown().filter(shown -> isOf(image, shown)).isPresent())
        .flatMap(pane ->
            pane.viewport().volume().stream()
                .flatMap(volume ->
                    image.points().stream()
                        .limit(1)
                        .map(point -> slice(volume.grid(), point))
                        .filter(slice -> slice >= 0 && slice < volume.grid().slices())
                        .map(slice -> new Sight(pane, Section.NATIVE, slice, Known.KEY_IMAGE))))
        .findFirst();
  }

  private static boolean isOf(Evidence image, ShownStack shown) {
    return shown.stack().series().seriesInstanceUid().equals(image.seriesInstanceUid());
  }

  private static int slice(VolumeGrid grid, Evidence.Point point) {
    return grid.toVoxel(PatientPoint.of(point.x(), point.y(), point.z())).nearest().slice();
  }

  private Optional<Sight> spineSeries() {
    return panes()
        .filter(RegionSights::isOfSpine)
        .findFirst()
        .map(pane -> Sight.asItIs(pane, Known.SPINE_SERIES));
  }

  private Optional<Sight> estimated(Region region) {
    return UsualLevel.of(region)
        .flatMap(level -> panes().flatMap(pane -> at(level, pane).stream()).findFirst());
  }

  private Optional<Sight> at(UsualLevel level, ViewportPane pane) {
    Section section = pane.viewport().viewState().section();
    return pane.viewport()
        .pictureGrid()
        .filter(pictures -> !isOfSpine(pane))
        .flatMap(pictures -> outlineFor(pane).flatMap(head -> level.pictureIn(pictures, head)))
        .map(slice -> new Sight(pane, section, slice, Known.ESTIMATED));
  }

  /** The outline of the head in a pane, else in another that shares its place in the patient. */
  private Optional<HeadOutline> outlineFor(ViewportPane pane) {
    String frame = frameOfReference(pane);
    return Stream.concat(Stream.of(pane), panes())
        .filter(each -> frameOfReference(each).equals(frame))
        .flatMap(each -> outlineIn(each).stream())
        .findFirst();
  }

  private static String frameOfReference(ViewportPane pane) {
    return pane.shown().map(ShownStack::frameOfReference).orElse("");
  }

  private Optional<HeadOutline> outlineIn(ViewportPane pane) {
    HeadOutline known = outlines.get(pane.stackId());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<HeadOutline> found =
        pane.shown()
            .filter(shown -> MAGNITUDES.contains(shown.stack().kind().kind()))
            .flatMap(shown -> HeadOutline.of(shown.volume()));
    found.ifPresent(outline -> outlines.put(pane.stackId(), outline));
    return found;
  }

  private static boolean isOfSpine(ViewportPane pane) {
    return pane.shown()
        .flatMap(shown -> BodyRegion.of(shown.stack()))
        .filter(BodyRegion.SPINE::equals)
        .isPresent();
  }

  /** What hangs of the study that is read, the active pane first. */
  private Stream<ViewportPane> panes() {
    ViewportPane active = area.active();
    return Stream.concat(
            Stream.of(active), area.visiblePanes().stream().filter(pane -> pane != active))
        .filter(pane -> !pane.isPrior() && pane.shown().isPresent());
  }
}
