package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How headers divide images of 512 x 512 and of 4096 x 4096, in streams of 20,000 bytes. */
class Jpeg2000CostTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as writers do,                512,  512, FF52 000C 00 00 0001 00 05 04 04 00 01,        true",
    "the same of a large image,   4096, 4096, FF52 000C 00 00 000C 00 05 04 04 00 01,        true",
    "own precincts of 128,         512,  512, FF52 000F 01 00 0001 00 02 04 04 00 01 777788, true",
    "small tiles,                  512,   64, FF52 000C 00 00 0001 00 05 04 04 00 01,        true",
    "smallest blocks,              512,  512, FF52 000C 00 00 0001 00 05 00 00 00 01,        true",
    "smallest blocks when large,  4096, 4096, FF52 000C 00 00 0001 00 05 00 00 00 01,        false",
    "layers beyond measure,        512,  512, FF52 000C 00 00 FFFF 00 05 04 04 00 01,        false",
    "precincts of a pixel,         512,  512, FF52 000F 01 00 0001 00 02 04 04 00 01 000000, false",
    "more levels than there are,   512,  512, FF52 000C 00 00 0001 00 40 04 04 00 01,        false",
    "precincts missing,            512,  512, FF52 000C 01 00 0001 00 05 04 04 00 01,        false",
    "a component of its own,       512,  512, FF53 000C 00 01 02 04 04 00 01 000000,         false"
  })
  void divisionOfTheImage(String what, int size, int tile, String segment, boolean bearable) {
    byte[] bytes = HexFormat.of().parseHex(segment.replace(" ", ""));
    ByteBuffer stream = ByteBuffer.allocate(20_000);
    stream.putShort((short) 0xFF51).putShort((short) 41).putShort((short) 0);
    stream.putInt(size).putInt(size).putInt(0).putInt(0);
    stream.putInt(tile).putInt(tile).putInt(0).putInt(0).putShort((short) 1);
    int at = 100;
    stream.put(at, bytes);
    int marker = Short.toUnsignedInt(stream.getShort(at));
    assertEquals(bearable, new Jpeg2000Cost(stream.array(), 0).allows(marker, at));
  }
}
