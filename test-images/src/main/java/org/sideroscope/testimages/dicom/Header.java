package org.sideroscope.testimages.dicom;

import com.pixelmed.dicom.Attribute;
import com.pixelmed.dicom.AttributeList;
import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.DicomDictionary;
import com.pixelmed.dicom.DicomException;
import com.pixelmed.dicom.OtherByteAttribute;
import com.pixelmed.dicom.SequenceAttribute;
import com.pixelmed.dicom.SpecificCharacterSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An attribute list that takes plain values. */
final class Header {

  private static final SpecificCharacterSet UTF_8 =
      new SpecificCharacterSet(new String[] {"ISO_IR 192"});

  private final AttributeList list = new AttributeList();

  AttributeList list() {
    return list;
  }

  /** Puts an attribute by its PS3.6 keyword; no values make it empty. */
  Header put(String keyword, String... values) {
    try {
      Attribute attribute = list.putNewAttribute(tag(keyword), UTF_8);
      for (String value : values) {
        attribute.addValue(value);
      }
      return this;
    } catch (DicomException e) {
      throw new IllegalArgumentException(keyword + " does not take this value.", e);
    }
  }

  /** Puts decimal strings. */
  Header numbers(String keyword, double... values) {
    String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = decimal(values[i]);
    }
    return put(keyword, texts);
  }

  /** Puts a whole number. */
  Header whole(String keyword, int value) {
    return put(keyword, Integer.toString(value));
  }

  /** Puts bytes. */
  Header bytes(String keyword, byte... values) {
    OtherByteAttribute attribute = new OtherByteAttribute(tag(keyword));
    try {
      attribute.setValues(values);
    } catch (DicomException e) {
      throw new IllegalArgumentException(keyword + " does not take bytes.", e);
    }
    list.put(attribute);
    return this;
  }

  /** Puts the length of what is there so far, in explicit little endian (PS3.5 7.1.2). */
  Header groupLength(String keyword) {
    long length = 0;
    for (Attribute attribute : list.values()) {
      length += attribute.getPaddedVL() + (attribute instanceof OtherByteAttribute ? 12 : 8);
    }
    return put(keyword, Long.toString(length));
  }

  /** Puts a sequence. */
  Header items(String keyword, List<Header> items) {
    SequenceAttribute sequence = new SequenceAttribute(tag(keyword));
    items.forEach(item -> sequence.addItem(item.list));
    list.put(sequence);
    return this;
  }

  /** The tag of a PS3.6 keyword. */
  static AttributeTag tag(String keyword) {
    AttributeTag tag = DicomDictionary.StandardDictionary.getTagFromName(keyword);
    if (tag == null) {
      throw new IllegalArgumentException(keyword + " is not in the dictionary.");
    }
    return tag;
  }

  /** A decimal string (PS3.5 6.2: at most 16 characters), to the nanometre. */
  private static String decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
