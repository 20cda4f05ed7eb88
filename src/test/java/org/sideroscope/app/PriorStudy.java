package org.sideroscope.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An earlier examination of the demo patient: the same images under other UIDs and a date. */
final class PriorStudy {

  private static final Pattern OWN_UID = Pattern.compile("2\\.25\\.([0-9])");
  private static final String STUDY_DATE = "20260105";

  private PriorStudy() {}

  /**
   * Copies a folder of a study.
   *
   * @param date eight digits
   */
  static void copy(Path from, Path to, String date) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String other =
            OWN_UID.matcher(text.replace(STUDY_DATE, date)).replaceAll(PriorStudy::otherUid);
        Files.writeString(to.resolve(file.getFileName()), other, StandardCharsets.ISO_8859_1);
      }
    }
  }

  /** As long, and another one: the first digit changes. */
  private static String otherUid(MatchResult uid) {
    return "2.25." + (9 - Integer.parseInt(uid.group(1)) % 9);
  }
}
