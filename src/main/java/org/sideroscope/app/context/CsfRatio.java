package org.sideroscope.app.context;

import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.CsfSample;

/** How many red cells there are for one white cell, of the last sample of each. Pure. */
final class CsfRatio {

  private CsfRatio() {}

  /** Empty where one of them is missing, no number, or of another unit or date than the other. */
  static Optional<String> of(List<CsfSample> samples) {
    Optional<CsfSample> red = last(CsfAnalyte.RED_CELLS, samples);
    Optional<CsfSample> white = last(CsfAnalyte.WHITE_CELLS, samples);
    if (red.isEmpty()
        || white.isEmpty()
        || !java.util.Objects.equals(red.get().unit(), white.get().unit())
        || !java.util.Objects.equals(red.get().date(), white.get().date())) {
      return Optional.empty();
    }
    return number(red.get())
        .flatMap(reds ->
            number(white.get())
                .filter(whites -> whites > 0)
                .map(whites -> Written.text(Math.rint(reds / whites * 10) / 10)));
  }

  private static Optional<CsfSample> last(CsfAnalyte analyte, List<CsfSample> samples) {
    return samples.stream()
        .filter(sample -> CsfAnalyte.recognise(sample.analyte()).equals(Optional.of(analyte)))
        .reduce((_, later) -> later);
  }

  private static Optional<Double> number(CsfSample sample) {
    return Written.number(sample.value(), Double.MAX_VALUE);
  }
}
