package org.sideroscope.dicom.scan;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.nifti.NiftiReader;
import org.sideroscope.dicom.source.ArchiveFormat;
import org.sideroscope.dicom.source.ArchiveListing;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.FramesReader;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.dicom.stack.ObjectReader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/**
 * Reads the header of one file after another and decides what becomes of each. Not thread-safe: one
 * for each thread.
 */
final class FileExaminer implements AutoCloseable {

  private final SourceReader sources = new SourceReader();
  private final HeaderReader headers = new HeaderReader(sources);
  private final NiftiReader nifti = new NiftiReader(sources);
  private final FramesReader frames = new FramesReader();
  private final ObjectReader objects = new ObjectReader();

  FileOutcome examine(Source source) {
    return switch (headers.read(source)) {
      case Result.Success<Optional<DicomFile>>(Optional<DicomFile> file) ->
          file.map(this::examine).orElseGet(() -> notDicom(source));
      case Result.Failed<Optional<DicomFile>>(Failure failure) ->
          new FileOutcome.Refused(source, defect(source, failure));
    };
  }

  private FileOutcome examine(DicomFile file) {
    if (MediaDirectory.isDirectory(file.header())) {
      // in an archive every file is looked at anyway
      MediaDirectory directory =
          file.source().entry().isPresent()
              ? MediaDirectory.EMPTY
              : MediaDirectory.read(file.source().path(), file.header());
      return new FileOutcome.Directory(file.source(), directory);
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
              .<FileOutcome>map(
                  o -> new FileOutcome.InStudy(file.source(), o, described, List.of()))
              .orElseGet(() -> new FileOutcome.Images(file.source(), described));
      case Result.Failed<List<ImageFrame>>(Failure failure) ->
          unreadablePixels(file, object, defect(file.source(), failure));
    };
  }

  private static FileOutcome unreadablePixels(
      DicomFile file, Optional<FiledObject> object, Defect defect) {
    return object
        .<FileOutcome>map(
            o -> new FileOutcome.InStudy(file.source(), o, List.of(), List.of(defect)))
        .orElseGet(() -> new FileOutcome.Refused(file.source(), defect));
  }

  /** An image without its pixels is a loss; a report or a plan never had any. */
  private FileOutcome withoutPixels(DicomFile file) {
    if (file.header().has(Tag.ROWS)) {
      return new FileOutcome.Refused(
          file.source(),
          Defect.inFile(
              Severity.WARNING,
              DefectKind.NO_PIXELS,
              file.source(),
              "It describes an image and holds none."));
    }
    return objects
        .read(file)
        .<FileOutcome>map(o -> new FileOutcome.InStudy(file.source(), o, List.of(), List.of()))
        .orElseGet(() -> new FileOutcome.Other(file.source()));
  }

  private FileOutcome notDicom(Source source) {
    try {
      if (source.entry().isEmpty()) {
        Optional<ArchiveFormat> format = ArchiveFormat.of(source.path());
        if (format.isPresent()) {
          return new FileOutcome.Archive(source, ArchiveListing.of(source.path(), format.get()));
        }
      }
      return nifti
          .read(source)
          .map(stacks -> volumes(source, stacks))
          .orElseGet(() -> foreign(source));
    } catch (MalformedFileException e) {
      return refused(source, Severity.ERROR, DefectKind.BROKEN_FILE, e.sentence());
    } catch (ZipException | EOFException _) {
      return refused(
          source, Severity.ERROR, DefectKind.BROKEN_FILE, "The archive is damaged or cut off.");
    } catch (IOException _) {
      return refused(
          source,
          Severity.ERROR,
          DefectKind.UNREADABLE_FILE,
          "It cannot be read from the disk, or is a damaged archive.");
    }
  }

  private static FileOutcome volumes(Source source, Result<List<ImageStack>> stacks) {
    return switch (stacks) {
      case Result.Success<List<ImageStack>>(List<ImageStack> described) ->
          new FileOutcome.Volumes(source, described);
      case Result.Failed<List<ImageStack>>(Failure failure) ->
          new FileOutcome.Refused(source, defect(source, failure));
    };
  }

  /** Most files that are not DICOM are nobody's concern, unless they are named as if they were. */
  private static FileOutcome foreign(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".dcm") || name.endsWith(".ima")) {
      return refused(
          source,
          Severity.WARNING,
          DefectKind.NOT_DICOM,
          "It is named like a DICOM file and is none.");
    }
    if (name.matches(".*\\.(zip|tar|tgz|tar\\.gz)")) {
      return refused(
          source,
          Severity.WARNING,
          DefectKind.NESTED_ARCHIVE,
          "It is an archive inside an archive, which is not opened; unpack it to read it.");
    }
    return new FileOutcome.Other(source);
  }

  private static FileOutcome refused(
      Source source, Severity severity, DefectKind kind, String sentence) {
    return new FileOutcome.Refused(source, Defect.inFile(severity, kind, source, sentence));
  }

  private static Defect defect(Source source, Failure failure) {
    return switch (failure.reason()) {
      case IO ->
          Defect.inFile(Severity.ERROR, DefectKind.UNREADABLE_FILE, source, failure.message());
      case UNSUPPORTED ->
          Defect.inFile(Severity.ERROR, DefectKind.UNDECODABLE, source, failure.message());
      case PARSING, INVALID, MISSING, CONFLICT, CANCELLED ->
          Defect.inFile(Severity.ERROR, DefectKind.BROKEN_FILE, source, failure.message());
    };
  }

  @Override
  public void close() {
    try {
      sources.close();
    } catch (IOException _) {
      // archives were only read; nothing is lost
    }
  }
}
