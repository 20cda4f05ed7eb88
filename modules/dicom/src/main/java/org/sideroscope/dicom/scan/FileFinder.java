package org.sideroscope.dicom.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.foundation.Progress;

/**
 * Finds the files in folders of any depth. A link that leads back into a folder already seen is not
 * followed again.
 */
final class FileFinder {

  private final Progress progress;
  private final Set<Path> seen = new HashSet<>();
  private final Set<Source> files = new TreeSet<>();
  private final List<Defect> defects = new ArrayList<>();

  FileFinder(Progress progress) {
    this.progress = progress;
  }

  /** Adds a file, or all files below a folder. */
  void add(Path start) {
    if (!Files.exists(start)) {
      defects.add(unreadable(start, "There is no such file or folder."));
      return;
    }
    Deque<Path> left = new ArrayDeque<>(List.of(start));
    while (!left.isEmpty() && !progress.isCancelled()) {
      Path path = left.removeLast();
      if (Files.isDirectory(path)) {
        left.addAll(children(path));
      } else if (Files.isRegularFile(path)) {
        files.add(Source.file(path.toAbsolutePath().normalize()));
      }
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try {
      if (!seen.add(folder.toRealPath())) {
        return children;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    } catch (IOException | DirectoryIteratorException _) {
      defects.add(unreadable(folder, "The folder cannot be read."));
    }
    return children;
  }

  private static Defect unreadable(Path path, String sentence) {
    return Defect.inFile(Severity.ERROR, DefectKind.UNREADABLE_FILE, Source.file(path), sentence);
  }

  /** What was found, sorted. */
  Collection<Source> files() {
    return files;
  }

  List<Defect> defects() {
    return defects;
  }
}
