package org.sideroscope.app.agreement;

import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.ProjectAgreement.Comparison;

/** Who is compared, in words. */
record ComparisonWords(Texts texts) {

  String of(Comparison comparison) {
    String first = comparison.raters().getFirst().reader();
    if (comparison.isOfRepeats()) {
      return texts.get("agreement.compared.repeats", first);
    }
    return comparison.isPair()
        ? texts.get("agreement.compared.pair", first, comparison.raters().getLast().reader())
        : texts.get("agreement.compared.all", comparison.raters().size());
  }
}
