package org.sideroscope.app.hanging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.text.Texts;

/** A choice among values that have words. */
final class WordsBox<T> extends ComboBox<T> {

  private WordsBox(List<T> values, T now, Function<T, String> words, Consumer<T> onChoose) {
    getItems().setAll(values);
    setConverter(new ChoiceWords<>(words));
    setValue(now);
    valueProperty().addListener((property, before, after) -> onChoose.accept(after));
  }

  static <T> WordsBox<T> of(
      List<T> values, T now, Function<T, String> words, Consumer<T> onChoose) {
    return new WordsBox<>(values, now, words, onChoose);
  }

  static <E extends Enum<E>> WordsBox<E> of(E[] values, E now, Texts texts, Consumer<E> onChoose) {
    return new WordsBox<>(List.of(values), now, value -> word(value, texts), onChoose);
  }

  /**
   * One of several constants, or none of them.
   *
   * @param none the key of the words for none
   */
  static <E extends Enum<E>> WordsBox<Optional<E>> optional(
      E[] values, Optional<E> now, String none, Texts texts, Consumer<Optional<E>> onChoose) {
    List<Optional<E>> all =
        Stream.concat(Stream.of(Optional.<E>empty()), Arrays.stream(values).map(Optional::of))
            .toList();
    return new WordsBox<>(
        all,
        now,
        value -> value.map(constant -> word(constant, texts)).orElseGet(() -> texts.get(none)),
        onChoose);
  }

  static WordsBox<Integer> number(
      int least, int most, int now, Function<Integer, String> words, Consumer<Integer> onChoose) {
    return new WordsBox<>(
        IntStream.rangeClosed(least, most).boxed().toList(), now, words, onChoose);
  }

  static String word(Enum<?> constant, Texts texts) {
    return texts.get("hanging.word." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
