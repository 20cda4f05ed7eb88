package org.sideroscope.workstation.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** The forms in which this program hands on a report, in the order in which it offers them. */
public record ReportFormats(List<ReportFormat> all) {

  public ReportFormats {
    all = List.copyOf(all);
  }

  public List<String> keys() {
    return all.stream().map(ReportFormat::key).toList();
  }

  /**
   * The forms that are asked for, each once, in the order asked for.
   *
   * @return {@code UNSUPPORTED} with the first that is not known, and all that are
   */
  public Result<List<ReportFormat>> named(List<String> keys) {
    Optional<String> unknown = keys.stream().filter(key -> !keys().contains(key)).findFirst();
    if (unknown.isPresent() || keys.isEmpty()) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          unknown.orElse(""),
          "Choose forms of a report among " + String.join(", ", keys()) + ".");
    }
    return Result.success(
        new LinkedHashSet<>(keys)
            .stream()
                .flatMap(key -> all.stream().filter(format -> format.key().equals(key)))
                .toList());
  }
}
