package org.sideroscope.findings;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the member of a closed vocabulary that a word of the reading format names. */
final class Keys {

  private Keys() {}

  static <E> Optional<E> find(E[] members, Function<E, String> key, String wanted) {
    return Arrays.stream(members).filter(member -> key.apply(member).equals(wanted)).findFirst();
  }
}
