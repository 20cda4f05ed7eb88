package org.sideroscope.dicom.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** PS3.15 Table E.1-1, from {@code table-e.1-1.tsv}. */
final class ProfileTable {

  private final Map<String, Row> rows;

  private ProfileTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * What the standard says of one attribute.
   *
   * @param action of the basic profile: X, Z, D, U or several of them with slashes
   * @param options the columns that say otherwise
   */
  record Row(String tag, String keyword, String action, Set<String> options) {

    boolean has(Keep option) {
      return options.contains(option.column());
    }

    boolean allows(String letter) {
      return action.contains(letter);
    }

    /** Whether its sequence is of content items, which are cleaned one by one. */
    boolean isStructure() {
      return options.contains("structure");
    }
  }

  static ProfileTable load() {
    try (InputStream in =
        Objects.requireNonNull(ProfileTable.class.getResourceAsStream("table-e.1-1.tsv"))) {
      return new ProfileTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> row(line.split("\t")))
              .collect(Collectors.toUnmodifiableMap(Row::tag, Function.identity())));
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the program cannot be read.", e);
    }
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[0], cells[1], cells[2], cells.length > 3 ? Set.of(cells[3].split(",")) : Set.of());
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** The row of a tag; curves and overlays have one for all their groups. */
  Optional<Row> find(int tag) {
    return Optional.ofNullable(rows.get("%08X".formatted(tag)));
  }
}
