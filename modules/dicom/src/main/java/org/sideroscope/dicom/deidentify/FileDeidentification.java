package org.sideroscope.dicom.deidentify;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.sideroscope.dicom.dataset.DataSet;
import org.sideroscope.dicom.dataset.WholeFile;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.foundation.Result;

/** De-identifies files one after another into a folder. Not thread-safe. */
public final class FileDeidentification implements AutoCloseable {

  private static final int SOP_INSTANCE_UID = 0x00080018;
  private static final int SERIES_INSTANCE_UID = 0x0020000E;

  private final SourceReader sources = new SourceReader();
  private final Deidentifier deidentifier;
  private final UidMap uids;
  private final Removals removals;
  private final boolean doubtful;

  /**
   * @param doubtful whether images whose pixels may hold names are written as well
   */
  public FileDeidentification(
      Deidentifier deidentifier, UidMap uids, Removals removals, boolean doubtful) {
    this.deidentifier = deidentifier;
    this.uids = uids;
    this.removals = removals;
    this.doubtful = doubtful;
  }

  /**
   * What became of a file.
   *
   * @param leftOut empty if it was written
   * @param doubt what speaks against its pixels, though it was written
   */
  public record Outcome(Optional<LeftOut> leftOut, Optional<LeftOut> doubt) {

    static Outcome leftOut(LeftOut why) {
      return new Outcome(Optional.of(why), Optional.empty());
    }
  }

  /**
   * Writes the file without what identifies as {@code SERIES/INSTANCE.dcm}, both by their new UIDs,
   * below a folder; pixels are copied byte for byte in their transfer syntax.
   *
   * @throws IOException if the folder cannot be written to
   */
  public Outcome write(Source source, Pseudonym pseudonym, Path folder) throws IOException {
    return switch (new HeaderReader(sources).read(source)) {
      case Result.Failed<Optional<DicomFile>> _ -> Outcome.leftOut(LeftOut.UNREADABLE);
      case Result.Success<Optional<DicomFile>>(Optional<DicomFile> file) ->
          file.isEmpty()
              ? Outcome.leftOut(LeftOut.NOT_DICOM)
              : write(file.get(), pseudonym, folder);
    };
  }

  private Outcome write(DicomFile file, Pseudonym pseudonym, Path folder) throws IOException {
    try (WholeFile whole = WholeFile.open(sources, file)) {
      Optional<LeftOut> refusal = Deidentifier.refusal(whole.dataSet());
      if (refusal.isPresent() && !(doubtful && refusal.get().isDoubtful())) {
        return Outcome.leftOut(refusal.get());
      }
      return write(whole, pseudonym, folder)
          .map(Outcome::leftOut)
          .orElse(new Outcome(Optional.empty(), refusal));
    } catch (MalformedFileException | EOFException | ZipException _) {
      return Outcome.leftOut(LeftOut.UNREADABLE);
    }
  }

  private Optional<LeftOut> write(WholeFile whole, Pseudonym pseudonym, Path folder)
      throws IOException {
    DataSet original = whole.dataSet();
    if (original.text(SOP_INSTANCE_UID).isEmpty() || original.text(SERIES_INSTANCE_UID).isEmpty()) {
      return Optional.of(LeftOut.NOT_DICOM);
    }
    Path target =
        folder
            .resolve(uids.of(original.text(SERIES_INSTANCE_UID)))
            .resolve(uids.of(original.text(SOP_INSTANCE_UID)) + ".dcm");
    if (Files.exists(target)) {
      return Optional.of(LeftOut.COPY);
    }
    DataSet cleaned = deidentifier.clean(original, pseudonym, uids, removals);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      whole.copyPixelsUnder(cleaned, out);
    } catch (IOException e) {
      removals.fileLeftOut();
      Files.deleteIfExists(target);
      throw e;
    }
    removals.fileWritten();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    sources.close();
  }
}
