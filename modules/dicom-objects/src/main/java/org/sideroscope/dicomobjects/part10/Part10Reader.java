package org.sideroscope.dicomobjects.part10;

import com.pixelmed.dicom.Attribute;
import com.pixelmed.dicom.AttributeList;
import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.DicomException;
import com.pixelmed.dicom.DicomInputStream;
import com.pixelmed.dicom.SequenceAttribute;
import com.pixelmed.dicom.SequenceItem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sideroscope.dicom.dataset.Dictionary;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.source.SourceStream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Reads the whole data set of a file, up to its pixel data. One for each thread. */
public final class Part10Reader implements AutoCloseable {

  /** The meta information is of the file, not of the object (PS3.10 7.1). */
  private static final int META_INFORMATION = 0x0002;

  private static final AttributeTag PIXEL_DATA = new AttributeTag(0x7FE0, 0x0010);

  /** No report or segmentation needs a header as large as this. */
  private static final long LARGEST_HEADER = 1L << 28;

  private final SourceReader sources = new SourceReader();

  /**
   * A file that was read.
   *
   * @param file where it lies and how it is written; its pixel data are not read
   * @param dataSet every attribute up to the pixel data, without the meta information
   */
  public record Part10File(DicomFile file, Item dataSet) {

    public Source source() {
      return file.source();
    }
  }

  /** Reads one file; what it declares is checked against its size before it is believed. */
  public Result<Part10File> read(Source source) {
    return new HeaderReader(sources)
        .read(source)
        .flatMap(file ->
            file.map(this::whole)
                .orElseGet(() ->
                    Result.failure(
                        FailureReason.PARSING, source.toString(), "It is no DICOM file.")));
  }

  private Result<Part10File> whole(DicomFile file) {
    long headerBytes = file.pixelData().map(PixelData::offset).orElse(file.size());
    if (headerBytes > LARGEST_HEADER) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          file.source().toString(),
          "Its header is larger than any report or segmentation needs.");
    }
    try (SourceStream stream = sources.stream(file.source());
        DicomInputStream in = new DicomInputStream(new BufferedInputStream(stream.in()))) {
      AttributeList list = new AttributeList();
      list.setDecompressPixelData(false);
      list.read(in, PIXEL_DATA);
      return Result.success(new Part10File(file, item(list)));
    } catch (IOException | DicomException | IllegalArgumentException e) {
      return Result.failure(
          FailureReason.PARSING, file.source().toString(), "It is damaged and cannot be read.");
    }
  }

  private static Item item(AttributeList list) throws DicomException {
    Item item = new Item();
    for (Attribute attribute : list.values()) {
      AttributeTag tag = attribute.getTag();
      if (tag.getGroup() != META_INFORMATION) {
        item.put(tag.getGroup() << 16 | tag.getElement(), element(attribute));
      }
    }
    return item;
  }

  private static Item.Element element(Attribute attribute) throws DicomException {
    String vr = attribute.getVRAsString();
    if (attribute instanceof SequenceAttribute sequence) {
      return new Item.Element.Sequence(items(sequence));
    }
    if (Dictionary.isBinary(vr) && !vr.equals("AT")) {
      double[] values = attribute.getDoubleValues();
      return new Item.Element.Numbers(
          vr, values == null ? List.of() : Arrays.stream(values).boxed().toList());
    }
    if (vr.startsWith("O") || vr.equals("UN") || vr.equals("AT")) {
      byte[] bytes = vr.equals("OB") || vr.equals("UN") ? attribute.getByteValues() : new byte[0];
      return new Item.Element.Bytes(vr, ByteBuffer.wrap(bytes == null ? new byte[0] : bytes));
    }
    String[] values = attribute.getStringValues();
    return new Item.Element.Texts(
        vr, values == null ? List.of() : Arrays.stream(values).map(Part10Reader::text).toList());
  }

  private static String text(String value) {
    return value == null ? "" : value.stripTrailing();
  }

  private static List<Item> items(SequenceAttribute sequence) throws DicomException {
    List<Item> items = new ArrayList<>();
    for (Iterator<SequenceItem> each = sequence.iterator(); each.hasNext(); ) {
      items.add(item(each.next().getAttributeList()));
    }
    return items;
  }

  @Override
  public void close() throws IOException {
    sources.close();
  }
}
