package org.sideroscope.workstation.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.review.AuditTrail;
import org.sideroscope.storage.sqlite.AuditedReading;

/**
 * What a check of one reading found.
 *
 * @param trouble a sentence that names the first event that is not what was logged
 */
public record CheckedReading(AuditedReading audited, Optional<String> trouble) {

  /** Whose reading it is, how long it is, and whether it is what was logged. */
  public String summary() {
    return "Study %s, reader %s%s: %s"
        .formatted(
            audited.key().studyInstanceUid(),
            audited.key().readerId(),
            audited.isPutAside() ? ", put aside" : "",
            trouble.orElseGet(() ->
                "%d events, whole; the chain ends with %s."
                    .formatted(audited.head().sequence(), audited.head().sha256())));
  }

  /** Who did what when, and from which value to which: several lines an event. */
  public List<String> trail() {
    List<String> lines = new ArrayList<>();
    for (AuditTrail.Line line : new AuditTrail().of(audited.events())) {
      lines.add(
          "%d  %s  %s  %s"
              .formatted(
                  line.event().sequence(), line.event().at(), line.event().who(), line.what()));
      ReadingChanges.between(line.before(), line.after())
          .forEach(change -> lines.add("     " + change));
    }
    return lines;
  }
}
