package org.sideroscope.workstation.deidentify;

import java.util.List;
import java.util.stream.Collectors;
import org.sideroscope.dicom.deidentify.Removals;

/** The file {@code removed.csv}: which attribute, what was done, in how many files; no values. */
final class RemovedList {

  static final String NAME = "removed.csv";

  private RemovedList() {}

  static String text(List<Removals.Line> lines) {
    return lines.stream()
        .map(line ->
            "%s,\"%s\",%s,%d\r\n".formatted(line.keyword(), line.tag(), line.done(), line.files()))
        .collect(Collectors.joining("", "keyword,tag,action,files\r\n", ""));
  }
}
