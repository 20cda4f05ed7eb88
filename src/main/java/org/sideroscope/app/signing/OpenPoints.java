package org.sideroscope.app.signing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.review.SessionSnapshot;

/**
 * What a reader should know is open before they sign: a pure function of the reading.
 *
 * @param notAssessed the regions and questions without an answer, by name
 * @param indeterminate the regions that stay indeterminate and the questions answered with not
 *     known, by name
 * @param cautions the sentences of the classification
 */
record OpenPoints(List<String> notAssessed, List<String> indeterminate, List<String> cautions) {

  static OpenPoints of(SessionSnapshot snapshot, Texts texts) {
    Reading reading = snapshot.reading();
    return new OpenPoints(
        Stream.concat(
                regions(reading, AssessmentState.NOT_ASSESSED, texts),
                questions(reading, null, null, texts))
            .toList(),
        Stream.concat(
                regions(reading, AssessmentState.INDETERMINATE, texts),
                questions(reading, Distribution.UNKNOWN, Answer.UNKNOWN, texts))
            .toList(),
        snapshot.classification().cautions().stream().map(caution -> caution.text()).toList());
  }

  private static Stream<String> regions(Reading reading, AssessmentState state, Texts texts) {
    return Stream.of(Region.values())
        .filter(region -> stateOf(region, reading) == state)
        .map(region -> named(region, reading, texts));
  }

  /** Region 7 is about the convexities; its records stand for themselves. */
  private static AssessmentState stateOf(Region region, Reading reading) {
    return region == Region.SULCI
        ? reading.region(region).overall().state()
        : RegionState.of(region, reading.region(region)).state();
  }

  private static String named(Region region, Reading reading, Texts texts) {
    String name = texts.get("region." + region.key());
    return reading.region(region).overall().isNotImaged()
        ? texts.get("sign.with-reason", name, texts.get("reason.not-imaged"))
        : name;
  }

  /** The questions that are answered so; null for those of which nothing was said. */
  private static Stream<String> questions(
      Reading reading, @Nullable Distribution called, @Nullable Answer bled, Texts texts) {
    boolean distribution = reading.deposits().called() == called;
    boolean haemorrhage = reading.context().history().haemorrhage() == bled;
    return Stream.concat(
        distribution ? Stream.of(texts.get("pattern.distribution")) : Stream.empty(),
        haemorrhage ? Stream.of(texts.get("pattern.haemorrhage")) : Stream.empty());
  }
}
