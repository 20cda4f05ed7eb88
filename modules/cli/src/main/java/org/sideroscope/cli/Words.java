package org.sideroscope.cli;

import java.util.Locale;

/** Constants as other programs and people read them: {@code swi-phase}. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
