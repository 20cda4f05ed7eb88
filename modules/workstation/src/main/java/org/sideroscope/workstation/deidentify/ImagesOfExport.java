package org.sideroscope.workstation.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.deidentify.FileDeidentification;
import org.sideroscope.dicom.deidentify.LeftOut;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.DiskFailure;

/** The images and objects of studies, file by file. */
final class ImagesOfExport {

  private static final String DOING = "De-identifying files";

  private final KeyTable keys;
  private final FileDeidentification files;
  private final List<Deidentified.Named> leftOut = new ArrayList<>();
  private final List<Deidentified.Named> doubtful = new ArrayList<>();
  private int written;

  /**
   * @param keys holds every patient
   */
  ImagesOfExport(KeyTable keys, FileDeidentification files) {
    this.keys = keys;
    this.files = files;
  }

  /** What became of the files of the studies. */
  record Written(int files, List<Deidentified.Named> leftOut, List<Deidentified.Named> doubtful) {}

  /** A file, and whose it is. */
  private record Owned(Source source, Pseudonym pseudonym) {}

  Result<Written> write(Scan scan, Path folder, Progress progress) {
    List<Owned> all = scan.patients().stream().flatMap(this::owned).toList();
    for (int i = 0; i < all.size(); i++) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped; nothing was written.");
      }
      progress.report(DOING, i, all.size());
      try {
        write(all.get(i), folder);
      } catch (IOException e) {
        return Result.failure(DiskFailure.whenWriting(folder, e));
      }
    }
    scan.others().forEach(other -> leftOut(other, LeftOut.NOT_DICOM));
    return Result.success(new Written(written, leftOut, doubtful));
  }

  /** The files of all studies of a patient in the order of their paths, each once. */
  private Stream<Owned> owned(Patient patient) {
    NavigableSet<Source> sources = new TreeSet<>();
    patient
        .studies()
        .forEach(study -> {
          study.stacks().stream()
              .flatMap(stack -> stack.frames().stream())
              .map(StackFrame::file)
              .forEach(sources::add);
          study.objects().stream().map(StudyObject::file).forEach(sources::add);
        });
    Pseudonym pseudonym = keys.find(patient).orElseThrow().pseudonym();
    return sources.stream().map(source -> new Owned(source, pseudonym));
  }

  private void write(Owned file, Path folder) throws IOException {
    FileDeidentification.Outcome outcome = files.write(file.source(), file.pseudonym(), folder);
    outcome.leftOut().ifPresent(why -> leftOut(file.source(), why));
    outcome.doubt().ifPresent(why -> doubtful.add(new Deidentified.Named(file.source(), why)));
    written += outcome.leftOut().isPresent() ? 0 : 1;
  }

  private void leftOut(Source source, LeftOut why) {
    leftOut.add(new Deidentified.Named(source, why));
  }
}
