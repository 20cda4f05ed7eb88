package org.sideroscope.dicom.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.FramesReader;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.dicom.stack.ObjectReader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** Reads the header of one file and decides what becomes of it. */
final class FileExaminer {

  private final HeaderReader headers = new HeaderReader();
  private final FramesReader frames = new FramesReader();
  private final ObjectReader objects = new ObjectReader();

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
    return file.pixelData().isPresent()
        ? withPixels(file, file.pixelData().get())
        : withoutPixels(file);
  }

  private FileOutcome withPixels(DicomFile file, PixelData data) {
    Optional<FiledObject> object = objects.read(file);
    return switch (frames.read(file, data)) {
      case Result.Success<List<ImageFrame>>(List<ImageFrame> described) ->
          object
              .<FileOutcome>map(o -> new FileOutcome.InStudy(file.path(), o, described, List.of()))
              .orElseGet(() -> new FileOutcome.Images(file.path(), described));
      case Result.Failed<List<ImageFrame>>(Failure failure) ->
          unreadablePixels(file, object, defect(file.path(), failure));
    };
  }

  private static FileOutcome unreadablePixels(
      DicomFile file, Optional<FiledObject> object, Defect defect) {
    return object
        .<FileOutcome>map(o -> new FileOutcome.InStudy(file.path(), o, List.of(), List.of(defect)))
        .orElseGet(() -> new FileOutcome.Refused(file.path(), defect));
  }

  /** An image without its pixels is a loss; a report or a plan never had any. */
  private FileOutcome withoutPixels(DicomFile file) {
    if (file.header().has(Tag.ROWS)) {
      return new FileOutcome.Refused(
          file.path(),
          Defect.inFile(
              Severity.WARNING,
              DefectKind.NO_PIXELS,
              file.path(),
              "It describes an image and holds none."));
    }
    return objects
        .read(file)
        .<FileOutcome>map(o -> new FileOutcome.InStudy(file.path(), o, List.of(), List.of()))
        .orElseGet(() -> new FileOutcome.Other(file.path()));
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
