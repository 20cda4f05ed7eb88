package org.sideroscope.app.sulci;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** Makes the record of a sulcus that was just found. */
final class NewSulcus {

  private NewSulcus() {}

  /** A present convexity sulcus under the first free id. */
  static Sulcus of(Side hemisphere, @Nullable Lobe lobe, String name, List<Sulcus> others) {
    Lobe known = NamedSulcus.find(name).map(NamedSulcus::lobe).orElse(lobe);
    return new Sulcus(
        freeId(others),
        hemisphere,
        known,
        name.isBlank() ? null : name.strip(),
        true,
        null,
        List.of(),
        false,
        org.sideroscope.findings.Assessment.of(AssessmentState.PRESENT));
  }

  private static String freeId(List<Sulcus> others) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> "s" + number)
        .filter(id -> others.stream().noneMatch(other -> other.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }
}
