package org.sideroscope.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SiteKey;

/**
 * Puts marks into a reading as the evidence of the places they belong to. Evidence of marks is
 * never stored beside them, so that the two cannot differ.
 */
public final class MarkEvidence {

  private MarkEvidence() {}

  /** The reading with the evidence of every mark, after what it already held. */
  public static Reading in(Reading said, Marks marks) {
    Reading reading = said;
    for (Mark mark : marks.all()) {
      reading = with(reading, mark, mark.evidence());
    }
    return reading;
  }

  /** The reading with evidence added where a mark's label says. */
  public static Reading with(Reading reading, Mark mark, Evidence evidence) {
    List<Place> places = placesOf(mark, reading);
    if (places.isEmpty()) {
      ReadingImages images = reading.images();
      return reading.withImages(images.withEvidence(append(images.evidence(), evidence)));
    }
    Reading changed = reading;
    for (Place place : places) {
      Assessment said = place.in(changed).orElse(Assessment.NONE);
      changed = place.put(changed, said.withEvidence(append(said.evidence(), evidence)));
    }
    return changed;
  }

  /**
   * The places of the reading that a mark is evidence for: its own if that is listed, the sides of
   * a paired site that was marked without one, else its region; none for a label that is unknown.
   */
  public static List<Place> placesOf(Mark mark, Reading reading) {
    Optional<Place> own = Place.parse(mark.label());
    if (own.isEmpty()) {
      return List.of();
    }
    List<Place> listed =
        Stream.concat(own.stream(), sides(own.get()))
            .filter(place -> place.in(reading).isPresent())
            .toList();
    if (!listed.isEmpty()) {
      return own.filter(listed::contains).map(List::of).orElse(listed);
    }
    return own.get() instanceof Place.SulcusRecord
        ? List.of()
        : own.get().region().map(Place::of).stream().toList();
  }

  private static Stream<Place> sides(Place place) {
    return place instanceof Place.SubSite(SiteKey(var site, var side))
            && side == null
            && site.isPaired()
        ? Stream.of(Side.values()).map(each -> Place.of(SiteKey.of(site, each)))
        : Stream.empty();
  }

  private static List<Evidence> append(List<Evidence> list, Evidence evidence) {
    return Stream.concat(list.stream(), Stream.of(evidence)).toList();
  }
}
