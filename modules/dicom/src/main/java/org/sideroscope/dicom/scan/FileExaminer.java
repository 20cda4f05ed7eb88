package org.sideroscope.dicom.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.stack.FramesReader;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** Reads the header of one file and decides what becomes of it. */
final class FileExaminer {

  /** Segmentations have pixels but are no images to be read; they are for a later stage. */
  private static final Set<String> NOT_IMAGES =
      Set.of("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.30");

  private final HeaderReader headers = new HeaderReader();
  private final FramesReader frames = new FramesReader();

  FileOutcome examine(Path path) {
    return switch (headers.read(path)) {
      case Result.Success<Optional<DicomFile>>(Optional<DicomFile> file) ->
          file.map(this::examine).orElseGet(() -> notDicom(path));
      case Result.Failed<Optional<DicomFile>>(Failure failure) ->
          new FileOutcome.Refused(path, defect(path, failure));
    };
  }

  private FileOutcome examine(DicomFile file) {
    if (MediaDirectory.isDirectory(file.header())) {
      return new FileOutcome.Directory(
          file.path(), MediaDirectory.read(file.path(), file.header()));
    }
    if (file.pixelData().isEmpty() || NOT_IMAGES.contains(file.header().text(Tag.SOP_CLASS_UID))) {
      return withoutImages(file);
    }
    return switch (frames.read(file, file.pixelData().get())) {
      case Result.Success<List<ImageFrame>>(List<ImageFrame> described) ->
          new FileOutcome.Images(file.path(), described);
      case Result.Failed<List<ImageFrame>>(Failure failure) ->
          new FileOutcome.Refused(file.path(), defect(file.path(), failure));
    };
  }

  /** An image without its pixels is a loss; a report or a plan never had any. */
  private static FileOutcome withoutImages(DicomFile file) {
    boolean saysImage = file.header().has(Tag.ROWS) && file.pixelData().isEmpty();
    return saysImage
        ? new FileOutcome.Refused(
            file.path(),
            Defect.inFile(
                Severity.WARNING,
                DefectKind.NO_PIXELS,
                file.path(),
                "It describes an image and holds none."))
        : new FileOutcome.Other(file.path());
  }

  /** Most files that are not DICOM are nobody's concern, unless they are named as if they were. */
  private static FileOutcome notDicom(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".dcm") || name.endsWith(".ima")
        ? new FileOutcome.Refused(
            path,
            Defect.inFile(
                Severity.WARNING,
                DefectKind.NOT_DICOM,
                path,
                "It is named like a DICOM file and is none."))
        : new FileOutcome.Other(path);
  }

  private static Defect defect(Path path, Failure failure) {
    return switch (failure.reason()) {
      case IO -> Defect.inFile(Severity.ERROR, DefectKind.UNREADABLE_FILE, path, failure.message());
      case UNSUPPORTED ->
          Defect.inFile(Severity.ERROR, DefectKind.UNDECODABLE, path, failure.message());
      case PARSING, INVALID, MISSING, CONFLICT, CANCELLED ->
          Defect.inFile(Severity.ERROR, DefectKind.BROKEN_FILE, path, failure.message());
    };
  }
}
