package org.sideroscope.app.sulci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classification;

/** What sulci are called, and what is known of them, in a line. */
final class SulcusWords {

  private final Texts texts;

  SulcusWords(Texts texts) {
    this.texts = texts;
  }

  /** Without the side. */
  String name(Sulcus sulcus) {
    String given = sulcus.name();
    return capital(
        given == null || given.isBlank() ? texts.get("sulci.unnamed", sulcus.id()) : given);
  }

  static String capital(String words) {
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** What is said of a record beside its state; empty where nothing is. */
  String details(Sulcus sulcus, List<Sulcus> records) {
    List<String> parts = new ArrayList<>();
    if (sulcus.tramline() != null) {
      parts.add(texts.get(sulcus.tramline() ? "sulci.tramline.yes" : "sulci.tramline.no"));
    }
    if (!sulcus.convexity()) {
      parts.add(texts.get("sulci.off-convexity"));
    }
    if (sulcus.continuousWithLobarHaemorrhage()) {
      parts.add(texts.get("sulci.not-counted"));
    }
    List<String> neighbours =
        Neighbours.of(sulcus, records).stream()
            .filter(Neighbours::adjacent)
            .map(neighbour -> name(neighbour.other()).toLowerCase(Locale.UK).replace(" sulcus", ""))
            .toList();
    if (!neighbours.isEmpty()) {
      parts.add(texts.get("sulci.next-to", String.join(", ", neighbours)));
    }
    return String.join(" · ", parts);
  }

  /** How many count, and the score, as the classification has them. */
  String summary(Classification derived) {
    return texts.get(
        "sulci.summary",
        derived.sulcusCount(),
        derived.multifocality().total(),
        derived.multifocality().right(),
        derived.multifocality().left());
  }
}
