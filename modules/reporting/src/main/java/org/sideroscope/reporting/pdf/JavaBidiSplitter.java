package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Splits a paragraph into runs of one direction. The report's page runs from left to right, and so
 * does every paragraph, whatever it begins with: the layout sets runs in the order in which they
 * are written.
 */
final class JavaBidiSplitter implements BidiSplitter {

  private BidiTextRun[] runs = {};

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
    runs = new BidiTextRun[bidi.getRunCount()];
    for (int run = 0; run < runs.length; run++) {
      int start = bidi.getRunStart(run);
      byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
      runs[run] = new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }
  }

  @Override
  public int countTextRuns() {
    return runs.length;
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    return runs[run];
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return LTR;
  }
}
