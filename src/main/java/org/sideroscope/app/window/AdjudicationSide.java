package org.sideroscope.app.window;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.DisputeForm;
import org.sideroscope.app.project.DisputeForm.Answer;
import org.sideroscope.app.project.DisputesView;
import org.sideroscope.app.project.OpinionWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.workstation.project.AdjudicatorSeat;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;

/** What the window has for somebody who settles the disagreements of a project. */
final class AdjudicationSide implements SeatSide {

  private final Services services;
  private final AdjudicatorSeat seat;
  private final ReadingDesk desk;
  private final QuestionPanel questions;
  private final CommandHandlers handlers;
  private final NoticeBar notices;
  private final Runnable revealForm;
  private final Texts texts;
  private final DisputedStudy study;
  private final DisputesView view;
  private final DisputeForm form;
  private final ServerDesk server;
  private Runnable revealList = () -> {};
  private @Nullable Dispute shown;

  /**
   * @param revealForm brings the right side into sight where it is folded away
   */
  AdjudicationSide(
      Services services,
      AdjudicatorSeat seat,
      StudiesSide studies,
      ReadingDesk desk,
      SideBySideViews views,
      QuestionPanel questions,
      CommandHandlers handlers,
      NoticeBar notices,
      Runnable revealForm) {
    this.services = services;
    this.seat = seat;
    this.desk = desk;
    this.questions = questions;
    this.handlers = handlers;
    this.notices = notices;
    this.revealForm = revealForm;
    this.texts = services.texts();
    OpinionWords words = new OpinionWords(texts, seat.areReadersHidden());
    this.form = new DisputeForm(words, texts, this::settle, views::showOthers, this::choose);
    this.study = new DisputedStudy(services, seat, studies, views, words, notices, this::known);
    this.server = new ServerDesk(services, seat, questions, notices);
    this.view =
        new DisputesView(
            texts.get("worklist.project", seat.protocol().name(), seat.name()),
            texts,
            server.line(),
            this::show,
            this::takeKeys);
  }

  @Override
  public Optional<Region> insteadOfReading() {
    return Optional.of(MainWindow.readingPanel(questions, form));
  }

  @Override
  public Region above(Region list) {
    SplitPane both = new SplitPane(view, list);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.55);
    return MainWindow.studiesPanel(both);
  }

  @Override
  public void bind(Node root, Node images, Runnable reveal) {
    revealList = reveal;
    handlers.close(Command.REST_ABSENT, texts.get("disputes.no-reading"), notices::tell);
    Runnable nothingToRead = () -> notices.tell(texts.get("disputes.no-reading"));
    handlers
        .on(Command.WORKLIST, this::choose)
        .on(Command.READING_DONE, nothingToRead)
        .on(Command.SKIP_STUDY, nothingToRead);
  }

  /** Who settles one after the other goes on where the form is. */
  @Override
  public boolean keepsKeys() {
    return form.isFocusWithin();
  }

  /** Nobody reads here: what is settled is no reading of its own. */
  @Override
  public void start() {
    desk.readAs(Optional.empty());
    services.tasks().start(texts.get("task.project"), seat::disputes, view::show, notices::tell);
    server.refresh();
  }

  private void show(Dispute dispute) {
    shown = dispute;
    view.markOpen(dispute);
    form.show(dispute, study.opinions(dispute));
    study.show(dispute);
  }

  /** What the readers handed in of the study is known by now. */
  private void known() {
    Dispute dispute = shown;
    if (dispute != null) {
      form.show(dispute, study.opinions(dispute));
    }
  }

  private void choose() {
    revealList.run();
    view.takeKeys();
  }

  private void takeKeys() {
    revealForm.run();
    form.takeKeys();
  }

  private void settle(Answer answer) {
    services
        .tasks()
        .start(
            texts.get("task.project"),
            _ -> seat.settle(answer.dispute(), answer.value(), answer.reason()),
            decision -> settled(answer.dispute(), decision),
            notices::tell);
  }

  private void settled(Dispute dispute, Decision decision) {
    notices.clear();
    server.refresh();
    Dispute now = new Dispute(dispute.study(), dispute.disagreement(), Optional.of(decision));
    if (view.settled(now)) {
      form.takeKeys();
    } else {
      show(now);
      notices.tell(texts.get("disputes.finished"));
    }
  }

  @Override
  public void close() {
    study.close();
    seat.close();
  }
}
