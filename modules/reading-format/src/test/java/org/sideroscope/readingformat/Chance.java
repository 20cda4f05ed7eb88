package org.sideroscope.readingformat;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Seeded choices; the same seed makes the same ones. */
final class Chance {

  private static final List<String> WORDS =
      List.of(
          "thin", "Grüße", "脳幹", "a \"quoted\" word", "two\nlines\ttabbed", "𝄞", "\\", "0", "");

  private final RandomGenerator random;

  Chance(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double magnitude() {
    return random.nextBoolean() ? random.nextInt(100) : random.nextDouble(1_000);
  }

  double coordinate() {
    return random.nextDouble(-300, 300);
  }

  boolean bool() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> T oneOf(T[] values) {
    return oneOf(List.of(values));
  }

  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  <T> List<T> some(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> value.get()).toList();
  }

  String text() {
    return oneOf(WORDS) + " " + oneOf(WORDS);
  }

  String uid() {
    return "1.2.840." + random.nextInt(1, 1_000_000);
  }

  String date() {
    return "%04d-%02d-%02d".formatted(number(1990, 2026), number(1, 12), number(1, 28));
  }

  String moment() {
    return date() + oneOf(List.of("T09:30:00Z", "T23:59:59.5+02:00", "T07:00:00"));
  }

  int year() {
    return number(1950, 2026);
  }
}
