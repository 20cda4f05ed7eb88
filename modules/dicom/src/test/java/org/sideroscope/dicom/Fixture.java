package org.sideroscope.dicom;

import com.pixelmed.dicom.Attribute;
import com.pixelmed.dicom.AttributeList;
import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.DicomException;
import com.pixelmed.dicom.FileMetaInformation;
import com.pixelmed.dicom.OtherByteAttribute;
import com.pixelmed.dicom.OtherDoubleAttribute;
import com.pixelmed.dicom.OtherFloatAttribute;
import com.pixelmed.dicom.OtherLongAttribute;
import com.pixelmed.dicom.OtherWordAttribute;
import com.pixelmed.dicom.SequenceAttribute;
import com.pixelmed.dicom.SpecificCharacterSet;
import com.pixelmed.dicom.TagFromName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Small DICOM files for tests, written with the toolkit so that they share no code with the reader.
 */
public final class Fixture {

  public static final String EXPLICIT = "1.2.840.10008.1.2.1";
  public static final String IMPLICIT = "1.2.840.10008.1.2";
  public static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";
  public static final String DEFLATED = "1.2.840.10008.1.2.1.99";

  private static final String MR_IMAGE = "1.2.840.10008.5.1.4.1.1.4";
  private static final String ENHANCED_MR_IMAGE = "1.2.840.10008.5.1.4.1.1.4.1";
  private static final AtomicInteger INSTANCES = new AtomicInteger();

  private final AttributeList list = new AttributeList();

  /** An item of a sequence. */
  public static Fixture item() {
    return new Fixture();
  }

  /** A gradient echo MR image of series 7 in study 1.2.3 that lies at the origin, axial. */
  public static Fixture mr(int columns, int rows) {
    return image(MR_IMAGE, columns, rows)
        .set("ImageType", "ORIGINAL", "PRIMARY", "M", "ND")
        .set("ScanningSequence", "GR")
        .set("EchoTime", "20")
        .set("RepetitionTime", "650")
        .set("SliceThickness", "2")
        .set("PixelSpacing", "1", "1")
        .at(PatientPoint.of(0, 0, 0), PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0));
  }

  /** An enhanced multi-frame MR object; frames are added as functional groups. */
  public static Fixture enhanced(int columns, int rows, Fixture shared, List<Fixture> frames) {
    return image(ENHANCED_MR_IMAGE, columns, rows)
        .set("ImageType", "ORIGINAL", "PRIMARY", "T2_STAR", "NONE")
        .set("EchoPulseSequence", "GRADIENT")
        .set("NumberOfFrames", String.valueOf(frames.size()))
        .sequence("SharedFunctionalGroupsSequence", shared)
        .sequence("PerFrameFunctionalGroupsSequence", frames.toArray(Fixture[]::new));
  }

  /** An object without pixels, such as a report, of series 8 in study 1.2.3. */
  public static Fixture object(String sopClass, String modality) {
    return new Fixture()
        .set("SOPClassUID", sopClass)
        .set("SOPInstanceUID", "1.2.3.7." + INSTANCES.incrementAndGet())
        .set("StudyInstanceUID", "1.2.3")
        .set("SeriesInstanceUID", "1.2.3.8")
        .set("Modality", modality)
        .set("PatientID", "P1")
        .set("PatientName", "Test^Patient")
        .set("SeriesNumber", "8")
        .set("InstanceNumber", "1");
  }

  private static Fixture image(String sopClass, int columns, int rows) {
    return object(sopClass, "MR")
        .set("SeriesInstanceUID", "1.2.3.7")
        .set("SeriesNumber", "7")
        .set("FrameOfReferenceUID", "1.2.3.99")
        .set("Rows", String.valueOf(rows))
        .set("Columns", String.valueOf(columns))
        .set("SamplesPerPixel", "1")
        .set("PhotometricInterpretation", "MONOCHROME2")
        .set("BitsAllocated", "16")
        .set("BitsStored", "16")
        .set("HighBit", "15")
        .set("PixelRepresentation", "0");
  }

  /** Replaces an attribute by its keyword; without values it is left empty. */
  public Fixture set(String keyword, String... values) {
    try {
      Attribute attribute = list.putNewAttribute(tag(keyword));
      for (String value : values) {
        attribute.addValue(value);
      }
      return this;
    } catch (DicomException e) {
      throw new IllegalArgumentException(keyword, e);
    }
  }

  /** Replaces a text attribute whose value is written in a character set. */
  public Fixture setIn(String characterSet, String keyword, String value) {
    try {
      set("SpecificCharacterSet", characterSet.split("\\\\", -1));
      SpecificCharacterSet set = new SpecificCharacterSet(characterSet.split("\\\\", -1));
      list.putNewAttribute(tag(keyword), set).addValue(value);
      return this;
    } catch (DicomException e) {
      throw new IllegalArgumentException(keyword, e);
    }
  }

  /** A private attribute, or any other, whose value is bytes. */
  public Fixture setBytes(int group, int element, byte[] value) {
    try {
      Attribute attribute = new OtherByteAttribute(new AttributeTag(group, element));
      attribute.setValues(Arrays.copyOf(value, value.length + value.length % 2));
      list.put(attribute);
      return this;
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  public Fixture without(int group, int element) {
    list.remove(new AttributeTag(group, element));
    return this;
  }

  public Fixture without(String keyword) {
    list.remove(tag(keyword));
    return this;
  }

  public Fixture sequence(String keyword, Fixture... items) {
    SequenceAttribute sequence = new SequenceAttribute(tag(keyword));
    for (Fixture item : items) {
      sequence.addItem(item.list);
    }
    list.put(sequence);
    return this;
  }

  /** Position and orientation as classic images have them. */
  public Fixture at(PatientPoint position, PatientVector row, PatientVector column) {
    return position(position).orientation(row, column);
  }

  public Fixture position(PatientPoint position) {
    return set("ImagePositionPatient", text(position.x()), text(position.y()), text(position.z()));
  }

  public Fixture orientation(PatientVector row, PatientVector column) {
    return set(
        "ImageOrientationPatient",
        text(row.x()),
        text(row.y()),
        text(row.z()),
        text(column.x()),
        text(column.y()),
        text(column.z()));
  }

  private static String text(double value) {
    String text = Double.toString(value);
    return text.length() > 16 ? "%.12f".formatted(value).transform(Fixture::shortened) : text;
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(16, text.length()));
  }

  /** 16-bit pixels, frame by frame. */
  public Fixture pixels(int... stored) {
    short[] words = new short[stored.length];
    for (int i = 0; i < stored.length; i++) {
      words[i] = (short) stored[i];
    }
    try {
      Attribute data = new OtherWordAttribute(TagFromName.PixelData);
      data.setValues(words);
      list.put(data);
      return this;
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 8-bit pixels; adapts the description. */
  public Fixture bytes(int... stored) {
    byte[] bytes = new byte[stored.length + stored.length % 2];
    for (int i = 0; i < stored.length; i++) {
      bytes[i] = (byte) stored[i];
    }
    try {
      Attribute data = new OtherByteAttribute(TagFromName.PixelData);
      data.setValues(bytes);
      list.put(data);
      return set("BitsAllocated", "8").set("BitsStored", "8").set("HighBit", "7");
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 32-bit pixels; adapts the description. */
  public Fixture integers(int... stored) {
    try {
      Attribute data = new OtherLongAttribute(TagFromName.PixelData);
      data.setValues(stored);
      list.put(data);
      return set("BitsAllocated", "32").set("BitsStored", "32").set("HighBit", "31");
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Floating-point pixels; adapts the description. */
  public Fixture floats(float... values) {
    try {
      Attribute data = new OtherFloatAttribute(new AttributeTag(0x7FE0, 0x0008));
      data.setValues(values);
      list.put(data);
      return set("BitsAllocated", "32").without("BitsStored").without("HighBit");
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Floating-point pixels of double width; adapts the description. */
  public Fixture doubles(double... values) {
    try {
      Attribute data = new OtherDoubleAttribute(new AttributeTag(0x7FE0, 0x0009));
      data.setValues(values);
      list.put(data);
      return set("BitsAllocated", "64").without("BitsStored").without("HighBit");
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An attribute of group 0028 that holds words, such as a palette. */
  public Fixture words(int element, int... values) {
    short[] words = new short[values.length];
    for (int i = 0; i < values.length; i++) {
      words[i] = (short) values[i];
    }
    try {
      Attribute data = new OtherWordAttribute(new AttributeTag(0x0028, element));
      data.setValues(words);
      list.put(data);
      return this;
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path write(Path file) {
    return write(file, EXPLICIT);
  }

  public Path write(Path file, String transferSyntax) {
    try {
      FileMetaInformation.addFileMetaInformation(list, transferSyntax, "TEST");
      list.write(file.toFile(), transferSyntax, true, true);
      return file;
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes compressed frames as fragments behind an explicit little endian header. */
  public Path writeEncapsulated(Path file, String transferSyntax, byte[]... fragments) {
    try {
      FileMetaInformation.addFileMetaInformation(list, transferSyntax, "TEST");
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      list.write(header, EXPLICIT, true, true);
      header.write(Fragments.element(fragments));
      return Files.write(file, header.toByteArray());
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AttributeTag tag(String keyword) {
    AttributeTag tag = AttributeList.getDictionary().getTagFromName(keyword);
    if (tag == null) {
      throw new IllegalArgumentException("no attribute " + keyword);
    }
    return tag;
  }
}
