package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Arabic letters joined, and right-to-left text in the order in which it is drawn. */
final class RightToLeftText implements BidiReorderer {

  private static final String BRACKETS = "()[]{}<>«»‹›";

  /** A line as it is drawn from left to right, for where the layout takes text as it is. */
  static String drawn(String line) {
    RightToLeftText text = new RightToLeftText();
    JavaBidiSplitter splitter = new JavaBidiSplitter();
    splitter.setParagraph(line, BidiSplitter.LTR);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < splitter.countTextRuns(); i++) {
      BidiTextRun run = splitter.getVisualRun(i);
      String written = line.substring(run.getStart(), run.getStart() + run.getLength());
      drawn.append(
          run.getDirection() == BidiSplitter.RTL
              ? text.reorderRTLTextToLTR(text.shapeText(written))
              : written);
    }
    return drawn.toString();
  }

  /** Marks stay behind the letter that carries them; brackets turn round. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    Deque<StringBuilder> clusters = new ArrayDeque<>();
    text.codePoints()
        .forEach(character -> {
          if (isMark(character) && !clusters.isEmpty()) {
            clusters.getFirst().appendCodePoint(character);
          } else {
            clusters.addFirst(new StringBuilder().appendCodePoint(mirrored(character)));
          }
        });
    return String.join("", clusters);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  private static int mirrored(int character) {
    int place = BRACKETS.indexOf(character);
    return place < 0 ? character : BRACKETS.charAt(place ^ 1);
  }

  @Override
  public String shapeText(String text) {
    return ArabicJoining.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
