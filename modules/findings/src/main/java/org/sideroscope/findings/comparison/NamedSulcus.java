package org.sideroscope.findings.comparison;

import java.util.Locale;
import java.util.Optional;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/**
 * A sulcus by what readers call it, since the ids of two readings have nothing to do with each
 * other.
 *
 * @param name in lower case, with single spaces and no hyphens
 */
public record NamedSulcus(Side hemisphere, String name) implements Comparable<NamedSulcus> {

  /** Empty for a record without a name, which cannot be found in another reading. */
  static Optional<NamedSulcus> of(Sulcus sulcus) {
    String name = sulcus.name() == null ? "" : sulcus.name();
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_]+", " ").strip();
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedSulcus(sulcus.hemisphere(), plain));
  }

  @Override
  public int compareTo(NamedSulcus other) {
    int byName = name.compareTo(other.name);
    return byName == 0 ? hemisphere.compareTo(other.hemisphere) : byName;
  }
}
