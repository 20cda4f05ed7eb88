package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.ServerLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.ReaderSeat;
import org.sideroscope.workstation.project.ReplicateLogs;
import org.sideroscope.workstation.project.Seat;

/**
 * What a project's server does not know yet, or refused, and what is done about it; nothing for a
 * project in a folder.
 */
final class ServerDesk {

  private final Services services;
  private final Seat seat;
  private final QuestionPanel panel;
  private final NoticeBar notices;
  private final Texts texts;
  private final ServerLine line;
  private OfflineWork known = OfflineWork.NONE;
  private @Nullable Assignment lyingOpen;

  ServerDesk(Services services, Seat seat, QuestionPanel panel, NoticeBar notices) {
    this.services = services;
    this.seat = seat;
    this.panel = panel;
    this.notices = notices;
    this.texts = services.texts();
    this.line = new ServerLine(texts, this::askAboutRefused);
  }

  ServerLine line() {
    return line;
  }

  /** Asks what waits and what was refused. */
  void refresh() {
    if (seat.isShared()) {
      services
          .tasks()
          .start(texts.get("task.server"), _ -> seat.offline(), this::show, notices::tell);
    }
  }

  /** The log of what was left goes to the server; at first those of all readings made here do. */
  void opened(ReaderSeat reader, Optional<Assignment> now) {
    Optional<Assignment> left = Optional.ofNullable(lyingOpen);
    lyingOpen = now.orElse(null);
    if (seat.isShared()) {
      services
          .tasks()
          .start(texts.get("task.server"), _ -> copied(reader, left), this::show, notices::tell);
    }
  }

  /** Without the server they are copied the next time; its line tells what waits. */
  private Result<OfflineWork> copied(ReaderSeat reader, Optional<Assignment> left) {
    Result<ReplicateLogs.Replicated> copied = reader.copyLogs(left);
    Result<OfflineWork> offline = seat.offline();
    boolean isAway = offline.fold(known -> known.waiting() > 0, _ -> true);
    return isAway ? offline : copied.flatMap(_ -> offline);
  }

  private void show(OfflineWork offline) {
    boolean isNew = offline.refused().size() > known.refused().size();
    known = offline;
    line.show(offline);
    if (isNew) {
      notices.tell(offline.refused().getLast().sentence());
    }
  }

  private void askAboutRefused() {
    VBox sentences = new VBox(8);
    known.conflicts().forEach(sentence -> sentences.getChildren().add(wrapped(sentence)));
    sentences.getChildren().add(wrapped(texts.get("server.refused.what")));
    panel.ask(
        new Question(
            "refused",
            texts.get("server.refused.ask"),
            sentences,
            sentences,
            texts.get("server.refused.save"),
            this::takeBack));
  }

  private static Label wrapped(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private boolean takeBack() {
    Optional<Path> folder = services.files().folderToWrite(texts.get("server.refused.save"));
    folder.ifPresent(target ->
        services
            .tasks()
            .start(
                texts.get("task.server"),
                _ -> seat.takeBackRefused(target),
                saved -> {
                  notices.tell(texts.get("server.refused.saved", saved.size()));
                  refresh();
                },
                notices::tell));
    return folder.isPresent();
  }
}
