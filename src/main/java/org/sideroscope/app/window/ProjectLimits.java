package org.sideroscope.app.window;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.ReaderSeat;
import org.sideroscope.workstation.project.Seat;

/** What the window does not do while it is open for a project. */
final class ProjectLimits {

  /**
   * What would show whose study it is, let other answers in, or take a reading past the project.
   * The worklist opens what is to be read; signing is for reports.
   */
  private static final Set<Command> CLOSED =
      EnumSet.of(
          Command.OPEN_FOLDER,
          Command.OPEN_FILES,
          Command.NEW_PROJECT,
          Command.OPEN_OBJECT,
          Command.OPEN_READING,
          Command.EXPORT_READING,
          Command.BACK_UP,
          Command.DEIDENTIFIED_COPY,
          Command.DELETE_STUDY,
          Command.IMPORT_MARKS,
          Command.EXPORT_MARKS,
          Command.HIDE_PATIENT,
          Command.COMPARE,
          Command.COMPARE_READING,
          Command.REPORT,
          Command.SIGN,
          Command.AMEND_READING,
          Command.OVERRIDE_CLASS,
          Command.ADOPT_CRITERIA);

  private ProjectLimits() {}

  /** To be called when everything else is bound. Who reads does not coordinate from that seat. */
  static void set(CommandHandlers handlers, Optional<Seat> seat, NoticeBar notices, Texts texts) {
    Set<Command> closed = EnumSet.copyOf(CLOSED);
    if (seat.orElse(null) instanceof ReaderSeat) {
      closed.add(Command.COORDINATE_PROJECT);
    }
    closed.forEach(command -> handlers.close(command, texts.get("worklist.closed"), notices::tell));
  }
}
