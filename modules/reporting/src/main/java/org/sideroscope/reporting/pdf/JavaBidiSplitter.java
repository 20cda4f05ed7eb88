package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Splits a paragraph into runs of one direction, in the order in which they are seen. */
final class JavaBidiSplitter implements BidiSplitter {

  private BidiTextRun[] runs = {};

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    Bidi bidi = new Bidi(paragraph, flag(defaultDirection));
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    BidiTextRun[] seen = new BidiTextRun[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      int start = bidi.getRunStart(run);
      byte direction = levels[run] % 2 == 0 ? LTR : RTL;
      seen[run] = new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }
    if (count > 0) {
      Bidi.reorderVisually(levels, 0, seen, 0, count);
    }
    runs = seen;
  }

  private static int flag(byte direction) {
    return switch (direction) {
      case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
      case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
      default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    };
  }

  @Override
  public int countTextRuns() {
    return runs.length;
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    return runs[run];
  }

  /** That of the first letter that has one. */
  @Override
  public byte getBaseDirection(String paragraph) {
    return IntStream.range(0, paragraph.length())
        .mapToObj(paragraph::codePointAt)
        .map(Character::getDirectionality)
        .filter(direction -> direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .filter(direction -> direction >= 0)
        .findFirst()
        .map(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
        .orElse(NEUTRAL);
  }
}
