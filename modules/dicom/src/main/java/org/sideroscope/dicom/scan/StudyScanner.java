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
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.source.ArchiveListing;
import org.sideroscope.dicom.source.Source;
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

  /**
   * Reads the headers of all files in or below the paths, without their pixel data; blocks until
   * done.
   *
   * @param paths folders, files, archives (ZIP, tar, tar.gz), or a DICOMDIR, which stands for the
   *     files it refers to
   * @return a failure only if the user cancelled
   */
  public Result<Scan> scan(List<Path> paths, Progress progress) {
    FileFinder finder = new FileFinder(progress);
    paths.forEach(finder::add);
    Set<Source> known = new TreeSet<>(finder.files());
    List<FileOutcome> outcomes = new ArrayList<>(examineAll(known, progress));
    List<Source> referred = referredTo(outcomes, known);
    outcomes.addAll(examineAll(referred, progress));
    return progress.isCancelled()
        ? Result.failure(FailureReason.CANCELLED, "The search was stopped.")
        : Result.success(scan(outcomes, finder.defects()));
  }

  private static Collection<FileOutcome> examineAll(Collection<Source> sources, Progress progress) {
    Queue<FileOutcome> outcomes = new ConcurrentLinkedQueue<>();
    TwoCores.forEach(
        List.copyOf(sources), "Reading headers", progress, () -> new Examining(outcomes));
    return outcomes;
  }

  /** One thread that looks at files. */
  private static final class Examining implements TwoCores.Worker<Source> {
    private final FileExaminer examiner = new FileExaminer();
    private final Queue<FileOutcome> outcomes;

    Examining(Queue<FileOutcome> outcomes) {
      this.outcomes = outcomes;
    }

    @Override
    public Runnable work(Source source) {
      FileOutcome outcome = examiner.examine(source);
      return () -> outcomes.add(outcome);
    }

    @Override
    public void close() {
      examiner.close();
    }
  }

  /** What media directories name and archives hold, in order. */
  private static List<Source> referredTo(List<FileOutcome> outcomes, Set<Source> known) {
    Set<Source> referred = new TreeSet<>();
    for (FileOutcome outcome : outcomes) {
      switch (outcome) {
        case FileOutcome.Directory(Source _, MediaDirectory directory) ->
            directory.files().forEach(file -> referred.add(Source.file(file.normalize())));
        case FileOutcome.Archive(Source _, ArchiveListing listing) ->
            referred.addAll(listing.sources());
        case FileOutcome.InStudy _,
            FileOutcome.Images _,
            FileOutcome.Volumes _,
            FileOutcome.Other _,
            FileOutcome.Refused _ -> {}
      }
    }
    referred.removeAll(known);
    return List.copyOf(referred);
  }

  private static Scan scan(List<FileOutcome> outcomes, List<Defect> found) {
    List<ImageFrame> frames = new ArrayList<>();
    List<FiledObject> objects = new ArrayList<>();
    List<Defect> defects = new ArrayList<>(found);
    List<Source> others = new ArrayList<>();
    VolumeFiles volumeFiles = new VolumeFiles();
    int images = 0;
    outcomes.sort(Comparator.comparing(FileOutcome::source));
    for (FileOutcome outcome : outcomes) {
      switch (outcome) {
        case FileOutcome.Images(Source _, List<ImageFrame> described) -> {
          frames.addAll(described);
          images++;
        }
        case FileOutcome.InStudy inStudy -> {
          objects.add(inStudy.object());
          frames.addAll(inStudy.frames());
          defects.addAll(inStudy.defects());
          images += inStudy.frames().isEmpty() ? 0 : 1;
        }
        case FileOutcome.Volumes volumes -> {
          volumeFiles.add(volumes);
          images++;
        }
        case FileOutcome.Directory(Source source, MediaDirectory directory) ->
            defects.addAll(directory.defects(source));
        case FileOutcome.Archive(Source source, ArchiveListing listing) ->
            defects.addAll(ArchiveDefects.of(source, listing));
        case FileOutcome.Refused(Source _, Defect defect) -> defects.add(defect);
        case FileOutcome.Other(Source source) -> others.add(source);
      }
    }
    List<Patient> patients = new ArrayList<>(PatientGrouping.of(frames, objects));
    patients.addAll(volumeFiles.patients());
    return new Scan(patients, defects, others, outcomes.size(), images);
  }
}
