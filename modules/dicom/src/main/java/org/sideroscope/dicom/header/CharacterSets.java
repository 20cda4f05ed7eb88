package org.sideroscope.dicom.header;

import com.pixelmed.dicom.SpecificCharacterSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the bytes of text values into text as the file's Specific Character Set says (PS3.3
 * C.12.1.1.2).
 */
final class CharacterSets {

  static final CharacterSets UNDECLARED = new CharacterSets(List.of());

  private final List<String> terms;

  private CharacterSets(List<String> terms) {
    this.terms = terms;
  }

  static CharacterSets of(List<String> terms) {
    return terms.stream().allMatch(String::isEmpty)
        ? UNDECLARED
        : new CharacterSets(List.copyOf(terms));
  }

  String decode(byte[] bytes) {
    if (isAscii(bytes)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    return terms.isEmpty() ? undeclared(bytes) : declared(bytes);
  }

  private String declared(byte[] bytes) {
    try {
      // one converter for each value: the toolkit's is not known to be thread-safe
      return new SpecificCharacterSet(terms.toArray(String[]::new))
          .translateByteArrayToString(bytes, 0, bytes.length);
    } catch (RuntimeException _) {
      // the toolkit throws various exceptions for terms and escapes it does not know
      return undeclared(bytes);
    }
  }

  /** UTF-8 where it is valid, else Latin-1: right for most writers that forgot to declare it. */
  private static String undeclared(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b == 0x1B) {
        return false;
      }
    }
    return true;
  }
}
