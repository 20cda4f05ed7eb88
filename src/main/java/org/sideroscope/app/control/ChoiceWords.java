package org.sideroscope.app.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of values that are chosen from a list and never typed. */
public final class ChoiceWords<T> extends StringConverter<T> {

  private final Function<T, String> words;

  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  /** Empty while nothing is chosen. */
  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  /**
   * @throws IllegalStateException always: a list that can be typed into needs another converter
   */
  @Override
  public T fromString(String text) {
    throw new IllegalStateException("What is chosen here is not typed.");
  }
}
