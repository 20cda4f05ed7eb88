package org.sideroscope.workstation.deidentify;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.HaemorrhageKind;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.PredisposingKind;
import org.sideroscope.workstation.Workstation;

/** The texts of reports and segmentations that are terms of this program and no words of people. */
final class HarmlessTexts {

  private static final String LEVEL = "[CTLS]\\d{1,2}";
  private static final String NUMBER = "[-+]?\\d{1,6}(\\.\\d{1,6})?";

  private HarmlessTexts() {}

  static boolean isHarmless(String text) {
    return text.matches(LEVEL)
        || text.matches(NUMBER)
        || text.equals(Workstation.CRITERIA)
        || SafeLabels.isLabel(text)
        || Stream.<Function<String, ? extends Optional<?>>>of(
                NamedSulcus::recognise,
                HaemorrhageKind::recognise,
                PredisposingKind::recognise,
                AssociatedFindingKind::recognise,
                MimicKind::recognise,
                CsfAnalyte::recognise)
            .anyMatch(recognise -> recognise.apply(text).isPresent());
  }
}
