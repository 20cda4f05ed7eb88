package org.sideroscope.dicom.header;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.source.SourceStream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * Reads the header of one file: with or without preamble and meta information (PS3.10 chapter 7).
 */
public final class HeaderReader {

  private static final int PREAMBLE = 128;
  private static final int META_GROUP = 0x0002;
  private static final int IDENTIFYING_GROUP = 0x0008;

  /** How much of an inflated data set is looked at for its pixel data. */
  private static final long MOST_INFLATED = 1L << 26;

  private final SourceReader sources;

  /**
   * @param sources reads the files; stays open
   */
  public HeaderReader(SourceReader sources) {
    this.sources = sources;
  }

  /**
   * @return empty if the source is not DICOM at all; a failure with a sentence for the user if it
   *     is, or claims to be, and cannot be read
   */
  public Result<Optional<DicomFile>> read(Source source) {
    try (SourceStream stream = sources.stream(source)) {
      return Result.success(read(source, stream));
    } catch (MalformedFileException e) {
      return Result.failure(FailureReason.PARSING, source.toString(), e.sentence());
    } catch (EOFException | ZipException _) {
      return Result.failure(
          FailureReason.PARSING, source.toString(), "It ends early or its compression is damaged.");
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, source.toString(), "It cannot be read from the disk.");
    }
  }

  private Optional<DicomFile> read(Source source, SourceStream stream) throws IOException {
    ByteCursor cursor = new ByteCursor(stream.in(), 0, stream.size().orElse(Long.MAX_VALUE));
    if (isMarked(cursor, PREAMBLE)) {
      cursor.skip(PREAMBLE + 4);
    } else if (isMarked(cursor, 0)) {
      cursor.skip(4);
    } else if (!beginsLikeDataSet(cursor)) {
      return Optional.empty();
    }
    Header meta = new DatasetReader(cursor, true).readGroup(META_GROUP);
    TransferSyntax syntax = DataSetSyntax.of(meta.text(Tag.TRANSFER_SYNTAX_UID), cursor);
    long offset = cursor.position();
    DataSet dataSet = syntax.deflated() ? inflated(source, syntax, offset) : read(syntax, cursor);
    long size =
        stream.size().isPresent() || syntax.deflated() ? stream.size().orElse(0) : cursor.toEnd();
    FileStamp stamp = FileStamp.of(source);
    return Optional.of(
        new DicomFile(source, stamp, size, syntax, offset, dataSet.header(), dataSet.pixelData()));
  }

  private record DataSet(Header header, Optional<PixelData> pixelData) {}

  private DataSet inflated(Source source, TransferSyntax syntax, long offset) throws IOException {
    try (InputStream in = InflatedDataSet.open(sources, source, offset)) {
      return read(syntax, new ByteCursor(in, 0, MOST_INFLATED));
    }
  }

  private static DataSet read(TransferSyntax syntax, ByteCursor cursor) throws IOException {
    cursor.setBigEndian(syntax.bigEndian());
    DatasetReader reader = new DatasetReader(cursor, syntax.explicitVr());
    return new DataSet(reader.read(), reader.pixelData());
  }

  private static boolean isMarked(ByteCursor cursor, int at) throws IOException {
    return cursor.has(at + 4)
        && cursor.peek(at) == 'D'
        && cursor.peek(at + 1) == 'I'
        && cursor.peek(at + 2) == 'C'
        && cursor.peek(at + 3) == 'M';
  }

  /** Without a mark, only a first element of a group that a file can begin with is believed. */
  private static boolean beginsLikeDataSet(ByteCursor cursor) throws IOException {
    if (!cursor.has(8)) {
      return false;
    }
    int little = cursor.peek(1) << 8 | cursor.peek(0);
    int big = cursor.peek(0) << 8 | cursor.peek(1);
    boolean isLittle = little == META_GROUP || little == IDENTIFYING_GROUP;
    if (!isLittle && big != IDENTIFYING_GROUP) {
      return false;
    }
    boolean lowElement = cursor.peek(isLittle ? 3 : 2) == 0;
    return lowElement && (VrTable.isVr(cursor, 4) || isShortLength(cursor));
  }

  /** Whether bytes 4 to 7 are a small even number in little endian: the length of a short value. */
  private static boolean isShortLength(ByteCursor cursor) {
    return cursor.peek(4) <= 64
        && cursor.peek(4) % 2 == 0
        && cursor.peek(5) == 0
        && cursor.peek(6) == 0
        && cursor.peek(7) == 0;
  }
}
