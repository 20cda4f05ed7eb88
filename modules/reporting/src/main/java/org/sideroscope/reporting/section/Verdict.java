package org.sideroscope.reporting.section;

import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * The derived class and how far it can be relied on, never worded as more than is known: nothing
 * positive is called established, and nothing absent ruled out, without a paramagnetic-sensitive
 * sequence (PN).
 *
 * @param title the class by name
 * @param certainty {@code definite}, {@code unestablished} (definite by the rules, read without a
 *     paramagnetic-sensitive sequence), {@code provisional} or {@code incomplete}
 * @param mark the certainty as a glyph and a word
 * @param statement what the certainty means here, in a sentence
 */
public record Verdict(
    String code, String title, String certainty, Mark mark, String statement, String extension) {

  public static Verdict of(ReportSource source, Names names) {
    Words words = names.words();
    Classification classification = source.classification();
    String certainty =
        certainty(classification, source.reading().acquisition().isParamagneticSensitive());
    String glyph = certainty.equals("definite") ? Mark.YES : Mark.OPEN;
    return new Verdict(
        classification.result().code(),
        words.get("result." + classification.result().code()),
        certainty,
        new Mark(certainty, glyph, words.get("certainty." + certainty)),
        words.get("certainty." + certainty + ".meaning"),
        classification.result().isInfratentorial()
            ? words.get("extension." + classification.supratentorialExtension().key())
            : "");
  }

  private static String certainty(Classification classification, boolean sensitive) {
    if (classification.result() == ResultCode.INCOMPLETE) {
      return "incomplete";
    }
    if (!classification.definite()) {
      return "provisional";
    }
    return sensitive ? "definite" : "unestablished";
  }
}
