package org.sideroscope.dicom.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.dicom.work.TwoCores;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * Finds the studies in folders and files. One bad file never sinks the rest: it becomes a defect.
 * The result does not depend on the order in which the disk or the threads come by the files.
 */
public final class StudyScanner {

  private final FileExaminer examiner = new FileExaminer();

  /**
   * Reads the headers of all files in or below the paths, without their pixel data; blocks until
   * done.
   *
   * @param paths folders, files, or a DICOMDIR, which stands for the files it refers to
   * @return a failure only if the user cancelled
   */
  public Result<Scan> scan(List<Path> paths, Progress progress) {
    FileFinder finder = new FileFinder(progress);
    paths.forEach(finder::add);
    Set<Path> known = new TreeSet<>(finder.files());
    List<FileOutcome> outcomes = new ArrayList<>(examineAll(known, progress));
    List<Path> referred = referredTo(outcomes, known);
    known.addAll(referred);
    outcomes.addAll(examineAll(referred, progress));
    return progress.isCancelled()
        ? Result.failure(FailureReason.CANCELLED, "The search was stopped.")
        : Result.success(scan(outcomes, finder.defects()));
  }

  private Collection<FileOutcome> examineAll(Collection<Path> files, Progress progress) {
    Queue<FileOutcome> outcomes = new ConcurrentLinkedQueue<>();
    TwoCores.forEach(
        List.copyOf(files),
        "Reading headers",
        progress,
        () -> file -> outcomes.add(examiner.examine(file)));
    return outcomes;
  }

  private static List<Path> referredTo(List<FileOutcome> outcomes, Set<Path> known) {
    Set<Path> referred = new TreeSet<>();
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.Directory directory) {
        directory.directory().files().forEach(file -> referred.add(file.normalize()));
      }
    }
    referred.removeAll(known);
    return List.copyOf(referred);
  }

  private static Scan scan(List<FileOutcome> outcomes, List<Defect> found) {
    List<ImageFrame> frames = new ArrayList<>();
    List<FiledObject> objects = new ArrayList<>();
    List<Defect> defects = new ArrayList<>(found);
    int images = 0;
    outcomes.sort(Comparator.comparing(FileOutcome::path));
    for (FileOutcome outcome : outcomes) {
      switch (outcome) {
        case FileOutcome.Images(Path _, List<ImageFrame> described) -> {
          frames.addAll(described);
          images++;
        }
        case FileOutcome.InStudy inStudy -> {
          objects.add(inStudy.object());
          frames.addAll(inStudy.frames());
          defects.addAll(inStudy.defects());
          images += inStudy.frames().isEmpty() ? 0 : 1;
        }
        case FileOutcome.Directory(Path path, MediaDirectory directory) ->
            defects.addAll(directory.defects(path));
        case FileOutcome.Refused(Path _, Defect defect) -> defects.add(defect);
        case FileOutcome.Other(Path _) -> {}
      }
    }
    return new Scan(PatientGrouping.of(frames, objects), defects, outcomes.size(), images);
  }
}
