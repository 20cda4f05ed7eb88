package org.sideroscope.review;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SignOff;
import org.sideroscope.review.event.AmendmentBegun;
import org.sideroscope.review.event.Fact;
import org.sideroscope.review.event.LookedAt;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.event.ReadingSigned;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.reading.ReadingState;

/** What each event of a log did, one after the other. */
public final class AuditTrail {

  /**
   * One event.
   *
   * @param what its name, as a reader knows it
   * @param before what held when it happened
   */
  public record Line(LoggedEvent event, String what, ReadingState before, ReadingState after) {}

  private final StepTexts texts = StepTexts.english();

  /**
   * @param events from the first on, in order
   * @throws IllegalArgumentException if they do not follow from one another
   */
  public List<Line> of(List<LoggedEvent> events) {
    EventFold fold = new EventFold();
    List<Line> lines = new ArrayList<>(events.size());
    for (LoggedEvent event : events) {
      ReadingState before = fold.state();
      fold.add(event);
      lines.add(new Line(event, what(event.event(), before), before, fold.state()));
    }
    return lines;
  }

  private String what(ReadingEvent event, ReadingState before) {
    return switch (event) {
      case Step step -> texts.of(step.name(), before.reading());
      case ReadingSigned(SignOff signOff) -> "signed by " + signOff.by();
      case AmendmentBegun _ -> "amendment begun";
      case LookedAt(Region region, _) -> "looked at " + region.key();
      case Fact _ -> "noted from outside";
      case ReadingEvent.Undone(long sequence) -> "undo of event " + sequence;
      case ReadingEvent.Redone(long sequence) -> "redo of event " + sequence;
    };
  }
}
