package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Narrative;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader wrote one of the free texts.
 *
 * @param text null or blank to take it back
 */
public record TextWritten(Part part, @Nullable String text) implements Step {

  /** Which text. */
  public enum Part {
    IMPRESSION("impression"),
    SUGGESTIONS("suggestions"),
    LIMITATIONS("limitations"),
    COMMENT("comment");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    /** The member name of the reading format. */
    public String key() {
      return key;
    }
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withNarrative(change(before.said().narrative())));
  }

  private Narrative change(Narrative said) {
    String next = text == null || text.isBlank() ? null : text;
    return switch (part) {
      case IMPRESSION -> said.withImpression(next);
      case SUGGESTIONS ->
          new Narrative(said.impression(), next, said.limitations(), said.comment());
      case LIMITATIONS ->
          new Narrative(said.impression(), said.suggestions(), next, said.comment());
      case COMMENT -> said.withComment(next);
    };
  }

  @Override
  public StepName name() {
    return StepName.of("text", "text." + part.key());
  }
}
