package org.sideroscope.review.exchange;

import java.util.List;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.review.reading.MarkEvidence;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

/**
 * Takes from a reading what follows from marks that are now at hand, so that it cannot differ from
 * them when they are edited.
 *
 * @param files the mask files that were opened
 */
record OpenedMasks(List<String> files) {

  Reading takenFrom(Reading reading, Marks marks) {
    Reading taken = withoutMeasurements(reading, marks);
    for (Place place : Place.allIn(reading)) {
      Assessment said = place.in(taken).orElse(Assessment.NONE);
      taken = place.put(taken, said.withEvidence(left(said.evidence())));
    }
    ReadingImages images = taken.images();
    return taken.withImages(images.withEvidence(left(images.evidence())));
  }

  private static Reading withoutMeasurements(Reading reading, Marks marks) {
    Reading taken = reading;
    for (Place place :
        marks.all().stream()
            .flatMap(mark -> MarkEvidence.placesOf(mark, reading).stream())
            .toList()) {
      Assessment said = place.in(taken).orElse(Assessment.NONE);
      taken = place.put(taken, said.withMeasurements(null));
    }
    return taken;
  }

  private List<Evidence> left(List<Evidence> evidence) {
    return evidence.stream().filter(each -> !isOpened(each)).toList();
  }

  private boolean isOpened(Evidence evidence) {
    Evidence.MaskLabel mask = evidence.mask();
    return mask != null && files.contains(mask.file());
  }
}
