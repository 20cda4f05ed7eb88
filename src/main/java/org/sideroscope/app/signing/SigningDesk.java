package org.sideroscope.app.signing;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.reading.Readings;

/** The commands that close a reading and open it again, and what stands in their way. */
public final class SigningDesk {

  private final OpenReading reading;
  private final Readings readings;
  private final Texts texts;
  private final SigningQuestions questions;
  private final SigningView view;

  public SigningDesk(
      OpenReading reading,
      Workstation workstation,
      QuestionPanel panel,
      Preferences preferences,
      CommandHandlers handlers,
      CommandWords words,
      Texts texts,
      ZoneId zone) {
    this.reading = reading;
    this.readings = workstation.readings();
    this.texts = texts;
    this.questions = new SigningQuestions(reading, readings, panel, preferences, texts);
    this.view = new SigningView(reading, handlers, words, texts, zone, Workstation.CRITERIA);
  }

  /** In the reading panel. */
  public Node view() {
    return view;
  }

  public void bind(CommandHandlers handlers) {
    handlers
        .on(Command.SIGN, () -> unless(this::closed, questions::askToSign))
        .on(Command.AMEND_READING, () -> unless(this::notSigned, questions::askToAmend))
        .on(Command.OVERRIDE_CLASS, () -> unless(this::closed, questions::askForClass))
        .on(Command.ADOPT_CRITERIA, () -> reading.act(readings::adoptCriteria))
        .on(Command.READING_VERSIONS, this::nextVersion);
  }

  private void unless(Supplier<Optional<String>> obstacle, Consumer<SessionSnapshot> action) {
    obstacle.get().ifPresentOrElse(reading::refuse, () -> reading.snapshot().ifPresent(action));
  }

  private Optional<String> closed() {
    return reading.snapshot().flatMap(snapshot -> snapshot.access().refusal());
  }

  private Optional<String> notSigned() {
    return reading
        .snapshot()
        .filter(snapshot -> !snapshot.reading().header().isSigned())
        .map(snapshot -> texts.get("amend.not-signed"));
  }

  /** The signed versions one after the other, then the reading as it is now. */
  private void nextVersion() {
    int versions = reading.snapshot().map(snapshot -> snapshot.versions().size()).orElse(0);
    int next = reading.shownVersion().orElse(0) + 1;
    if (versions == 0) {
      reading.refuse(texts.get("signing.no-version"));
    } else if (next > versions) {
      reading.showCurrent();
    } else {
      reading.showVersion(next);
    }
  }
}
