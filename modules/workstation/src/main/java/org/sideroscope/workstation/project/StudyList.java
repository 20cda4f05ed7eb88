package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.DiskFailure;

/**
 * A list of places where studies lie: UTF-8 text with one path a line, or comma-separated values
 * whose head names a column {@code path}. Blank lines and lines that begin with {@code #} count for
 * nothing. Paths are taken from the folder of the list.
 */
public final class StudyList {

  private static final int MOST_BYTES = 1 << 24;
  private static final int MOST_NAMED = 5;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * @param number from 1
   */
  private record Line(int number, String text) {}

  private final Path file;
  private final Set<Path> paths = new LinkedHashSet<>();
  private final List<Integer> wrong = new ArrayList<>();

  private StudyList(Path file) {
    this.file = file;
  }

  /**
   * Reads a list; blocks.
   *
   * @return the paths in the order of the list, each once; {@code INVALID} with the numbers of the
   *     lines if any path is not there, since a list is taken whole or not at all
   */
  public static Result<List<Path>> read(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? refuse(file, "This is no list of paths: it is far too long.")
          : new StudyList(file).paths(text(Files.readAllBytes(file)));
    } catch (CharacterCodingException _) {
      return refuse(file, "This is no list of paths: it is not text in UTF-8.");
    } catch (IOException unreadable) {
      return Result.failure(DiskFailure.whenReading(file, unreadable));
    }
  }

  private static Result<List<Path>> refuse(Path file, String sentence) {
    return Result.failure(FailureReason.INVALID, file.toString(), sentence);
  }

  /** A byte order mark, which spreadsheets write, is none of the text. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private Result<List<Path>> paths(String text) {
    List<Line> lines = lines(text);
    if (lines.isEmpty()) {
      return refuse(file, "The list names no path.");
    }
    Optional<PathColumn> column = PathColumn.in(lines.getFirst().text());
    for (Line line : column.isPresent() ? lines.subList(1, lines.size()) : lines) {
      take(line, column.map(in -> in.of(line.text())).orElseGet(() -> unquoted(line.text())));
    }
    if (!wrong.isEmpty()) {
      return refuse(file, wrongLines());
    }
    return paths.isEmpty()
        ? refuse(file, "The list names no path.")
        : Result.success(List.copyOf(paths));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        lines.add(new Line(number, line));
      }
    }
    return lines;
  }

  /** File managers copy paths with quotation marks round them. */
  private static String unquoted(String line) {
    String text = line.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private void take(Line line, String named) {
    try {
      Path path = file.toAbsolutePath().resolveSibling(named).normalize();
      if (!named.isBlank() && Files.exists(path)) {
        paths.add(path);
        return;
      }
    } catch (InvalidPathException _) {
      // is told as a path that is not there
    }
    wrong.add(line.number());
  }

  private String wrongLines() {
    String named =
        wrong.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String rest =
        wrong.size() > MOST_NAMED ? " and %d more".formatted(wrong.size() - MOST_NAMED) : "";
    return wrong.size() == 1
        ? "Line %s names nothing that is there. Nothing was added; correct the list."
            .formatted(named)
        : "Lines %s%s name nothing that is there. Nothing was added; correct the list."
            .formatted(named, rest);
  }
}
