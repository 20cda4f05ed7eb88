package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** Whether a symptom is recorded, and since when. */
public record SymptomRecord(Answer answer, @Nullable Integer onsetYear) {

  public static SymptomRecord of(Answer answer) {
    return new SymptomRecord(answer, null);
  }
}
