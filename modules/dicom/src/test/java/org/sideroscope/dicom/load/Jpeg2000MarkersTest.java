package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams cut down to their markers; segments are two bytes of length and no content. */
class Jpeg2000MarkersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "whole,                            FF4F FF510002 FF900002 FF93 01FF7F02 FFD9,               true",
    "two tile parts,                   FF4F FF900002 FF93 0102 FF900002 FF93 03 FFD9,           true",
    "packet markers inside,            FF4F FF900002 FF93 FF9100040001 01 FF92 02 FFD9,         true",
    "without the last marker,          FF4F FF900002 FF93 010203,                               true",
    "broken bit stuffing,              FF4F FF900002 FF93 01FFFF02 FFD9,                        false",
    "a marker that must not be inside, FF4F FF900002 FF93 01FFC002 FFD9,                        false",
    "packed packet headers,            FF4F FF600002 FF900002 FF93 01 FFD9,                     false",
    "packed headers of a tile,         FF4F FF900002 FF610002 FF93 01 FFD9,                     false",
    "ends in its header,               FF4F FF510002 FF90,                                      false",
    "rubbish in place of a segment,    FF4F 12340002 FF93 01 FFD9,                              false",
    "no stream at all,                 00000000,                                                false"
  })
  void soundness(String what, String hex, boolean sound) {
    byte[] stream = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertEquals(sound, Jpeg2000Markers.areSound(stream, 0));
  }
}
