package org.sideroscope.reporting.section;

import java.util.List;
import java.util.stream.Stream;

/** A labelled value. */
public record Fact(String label, String value) {

  /** The facts that say something. */
  static List<Fact> stated(Fact... facts) {
    return Stream.of(facts).filter(fact -> !fact.value.isBlank()).toList();
  }
}
