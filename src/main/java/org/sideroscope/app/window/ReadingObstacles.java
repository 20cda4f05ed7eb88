package org.sideroscope.app.window;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.Command.Group;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.StepName;

/** What stands in the way of the commands that work on a reading. */
final class ReadingObstacles {

  private static final Set<Group> ON_READING =
      EnumSet.of(Group.READING, Group.CONTEXT, Group.REPORT);

  private final OpenReading reading;
  private final ReadingDesk desk;
  private final Texts texts;

  ReadingObstacles(OpenReading reading, ReadingDesk desk, Texts texts) {
    this.reading = reading;
    this.desk = desk;
    this.texts = texts;
  }

  void bind(CommandHandlers handlers) {
    Stream<Command> answers =
        Arrays.stream(Command.values()).filter(command -> ON_READING.contains(command.group()));
    Stream<Command> others =
        Stream.of(
            Command.OPEN_READING,
            Command.EXPORT_READING,
            Command.IMPORT_MARKS,
            Command.EXPORT_MARKS,
            Command.KEY_IMAGE);
    Stream.concat(answers, others).forEach(command -> handlers.unless(command, this::noReading));
    handlers
        .unless(Command.UNDO, () -> noStep(SessionSnapshot::undo))
        .unless(Command.REDO, () -> noStep(SessionSnapshot::redo));
  }

  private Optional<String> noReading() {
    if (reading.isOpen()) {
      return Optional.empty();
    }
    return Optional.of(
        texts.get(desk.study().isPresent() ? "marking.no-reading" : "reader.no-study"));
  }

  private Optional<String> noStep(Function<SessionSnapshot, Optional<StepName>> step) {
    return readOnly()
        .or(() ->
            reading.snapshot().flatMap(step).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("commands.no-step")));
  }

  private Optional<String> readOnly() {
    return reading.snapshot().flatMap(snapshot -> snapshot.access().refusal());
  }
}
