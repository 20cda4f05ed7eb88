package org.sideroscope.app.agreement;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.ProjectAgreement.Comparison;

/** Who is compared, in words. */
final class ComparisonWords extends StringConverter<Comparison> {

  private final Texts texts;

  ComparisonWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable Comparison comparison) {
    if (comparison == null) {
      return "";
    }
    String first = comparison.raters().getFirst().reader();
    if (comparison.isOfRepeats()) {
      return texts.get("agreement.compared.repeats", first);
    }
    return comparison.isPair()
        ? texts.get("agreement.compared.pair", first, comparison.raters().getLast().reader())
        : texts.get("agreement.compared.all", comparison.raters().size());
  }

  @Override
  public @Nullable Comparison fromString(String text) {
    return null;
  }
}
