package org.sideroscope.app.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.foundation.Failure;

/**
 * What a report is written as and where to, kept for the next one.
 *
 * @param forms keys of forms, in the order they are offered
 * @param folder where to; empty until the user has said so once
 */
record ReportChoices(List<String> forms, Optional<Path> folder, Locale language) {

  private static final String FORMS = "report.forms";
  private static final String FOLDER = "report.folder";
  private static final String LANGUAGE = "report.language";

  ReportChoices {
    forms = List.copyOf(forms);
  }

  /** As they were kept; a page and a PDF at first. */
  static ReportChoices from(Preferences preferences) {
    return new ReportChoices(
        preferences
            .get(FORMS)
            .map(kept -> List.of(kept.split(" ", -1)))
            .orElse(List.of("html", "pdf")),
        preferences.get(FOLDER).flatMap(ReportChoices::path),
        preferences.get(LANGUAGE).map(Locale::forLanguageTag).orElse(Locale.UK));
  }

  private static Optional<Path> path(String kept) {
    try {
      return Optional.of(Path.of(kept));
    } catch (InvalidPathException ofAnotherMachine) {
      return Optional.empty();
    }
  }

  ReportChoices withForms(List<String> next) {
    return new ReportChoices(next, folder, language);
  }

  ReportChoices withFolder(Path next) {
    return new ReportChoices(forms, Optional.of(next), language);
  }

  ReportChoices withLanguage(Locale next) {
    return new ReportChoices(forms, folder, next);
  }

  /** Why they could not be kept. */
  Optional<Failure> keep(Preferences preferences) {
    return preferences.put(
        Map.of(
            FORMS, Optional.of(String.join(" ", forms)),
            FOLDER, folder.map(Path::toString),
            LANGUAGE, Optional.of(language.toLanguageTag())));
  }
}
