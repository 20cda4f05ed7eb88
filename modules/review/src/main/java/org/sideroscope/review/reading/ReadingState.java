package org.sideroscope.review.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;

/**
 * A reading in the making.
 *
 * @param said what the reader said, and what the images' headers say; without the evidence that
 *     follows from the marks
 * @param marks what is painted
 * @param noted the acquisition facts last read from the headers, to tell them from the reader's
 *     corrections
 * @param original the text of the file this reading was taken over from, which may hold members
 *     that this program does not know and writes back; empty where there is none
 * @param earlier what the earlier reading says that this one is compared with; null where none was
 *     chosen or it could not be read
 * @param looks where each region was last looked at
 */
public record ReadingState(
    Reading said,
    Marks marks,
    Acquisition noted,
    String original,
    @Nullable Deposits earlier,
    Map<Region, Look> looks) {

  public static final ReadingState EMPTY =
      new ReadingState(Reading.EMPTY, Marks.NONE, Acquisition.NONE, "", null, Map.of());

  public ReadingState {
    looks = Map.copyOf(looks);
  }

  public ReadingState withSaid(Reading next) {
    return new ReadingState(next, marks, noted, original, earlier, looks);
  }

  public ReadingState withMarks(Marks next) {
    return new ReadingState(said, next, noted, original, earlier, looks);
  }

  public ReadingState withEarlier(@Nullable Deposits next) {
    return new ReadingState(said, marks, noted, original, next, looks);
  }

  /** Facts from the headers take the place of earlier ones, and never of a correction. */
  public ReadingState withNoted(Acquisition facts) {
    Acquisition next = FollowedHeaders.of(said.acquisition(), noted, facts);
    return new ReadingState(said.withAcquisition(next), marks, facts, original, earlier, looks);
  }

  public ReadingState withLook(Region region, Look look) {
    Map<Region, Look> next = new HashMap<>(looks);
    next.put(region, look);
    return new ReadingState(said, marks, noted, original, earlier, next);
  }

  /** The whole reading: what was said, and beside it the evidence that the marks are. */
  public Reading reading() {
    return MarkEvidence.in(said, marks);
  }
}
