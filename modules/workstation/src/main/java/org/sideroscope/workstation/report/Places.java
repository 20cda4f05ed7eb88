package org.sideroscope.workstation.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.Place;

/** What a reading says, place by place. */
final class Places {

  private Places() {}

  /** Every place that the reading speaks of, with what it says of it, in palette order. */
  static SortedMap<Place, Assessment> spokenOf(Reading reading) {
    SortedMap<Place, Assessment> places = new TreeMap<>();
    reading
        .deposits()
        .regions()
        .forEach((region, said) -> {
          places.put(Place.of(region), said.overall());
          said.sites().forEach((key, assessment) -> places.put(Place.of(key), assessment));
        });
    reading.sulci().forEach(sulcus -> places.put(Place.ofSulcus(sulcus.id()), sulcus.assessment()));
    reading
        .deposits()
        .supratentorialOther()
        .forEach((key, assessment) -> places.put(Place.of(key), assessment));
    return Collections.unmodifiableSortedMap(places);
  }
}
