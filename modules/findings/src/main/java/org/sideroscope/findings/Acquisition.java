package org.sideroscope.findings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was imaged and how. Coverage is shown and reported; it never changes a state (specification
 * 3.3).
 *
 * @param paramagneticSensitive whether an SWI, T2* or QSM series was read; null is unknown
 * @param brain whether the brain was covered; null is unknown
 * @param craniocervicalJunction whether the junction was covered; null is unknown
 * @param spine the stretches of the spine covered
 */
public record Acquisition(
    @Nullable Boolean paramagneticSensitive,
    @Nullable Boolean brain,
    @Nullable Boolean craniocervicalJunction,
    Set<CordCoverage> spine,
    List<SeriesAcquisition> series) {

  public static final Acquisition NONE = new Acquisition(null, null, null, Set.of(), List.of());

  public Acquisition {
    spine = spine.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(spine));
    series = List.copyOf(series);
  }

  /** True only when such a series is known to have been read. */
  public boolean isParamagneticSensitive() {
    return Boolean.TRUE.equals(paramagneticSensitive);
  }

  public Acquisition withParamagneticSensitive(@Nullable Boolean next) {
    return new Acquisition(next, brain, craniocervicalJunction, spine, series);
  }

  public Acquisition withCoverage(
      @Nullable Boolean nextBrain,
      @Nullable Boolean nextCraniocervicalJunction,
      Set<CordCoverage> nextSpine) {
    return new Acquisition(
        paramagneticSensitive, nextBrain, nextCraniocervicalJunction, nextSpine, series);
  }

  public Acquisition withSeries(List<SeriesAcquisition> next) {
    return new Acquisition(paramagneticSensitive, brain, craniocervicalJunction, spine, next);
  }
}
