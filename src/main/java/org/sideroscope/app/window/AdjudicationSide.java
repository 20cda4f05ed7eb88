package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.DisputeForm.Answer;
import org.sideroscope.app.project.DisputesView;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.workstation.project.AdjudicatorSeat;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;
import org.sideroscope.workstation.project.AssignedStudies;

/** What the window has more for somebody who settles the disagreements of a project. */
final class AdjudicationSide implements SeatSide {

  private final Services services;
  private final AdjudicatorSeat seat;
  private final StudiesSide studies;
  private final ReadingDesk desk;
  private final CommandHandlers handlers;
  private final NoticeBar notices;
  private final Texts texts;
  private final AssignedStudies images;
  private final DisputesView view;
  private @Nullable String lyingOpen;

  AdjudicationSide(
      Services services,
      AdjudicatorSeat seat,
      StudiesSide studies,
      ReadingDesk desk,
      CommandHandlers handlers,
      NoticeBar notices) {
    this.services = services;
    this.seat = seat;
    this.studies = studies;
    this.desk = desk;
    this.handlers = handlers;
    this.notices = notices;
    this.texts = services.texts();
    this.images = new AssignedStudies(services.workstation().studies());
    this.view =
        new DisputesView(
            texts.get("worklist.project", seat.protocol().name(), seat.name()),
            texts,
            this::show,
            this::settle);
  }

  @Override
  public Region above(Region list) {
    SplitPane both = new SplitPane(view, list);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.7);
    return MainWindow.studiesPanel(both);
  }

  @Override
  public void bind(Node root, Runnable reveal) {
    Runnable nothingToRead = () -> notices.tell(texts.get("disputes.no-reading"));
    handlers
        .on(
            Command.WORKLIST,
            () -> {
              reveal.run();
              view.takeKeys();
            })
        .on(Command.READING_DONE, nothingToRead)
        .on(Command.SKIP_STUDY, nothingToRead);
  }

  /** Nobody reads here: what is settled is no reading of its own. */
  @Override
  public void start() {
    desk.readAs(Optional.empty());
    services.tasks().start(texts.get("task.project"), seat::disputes, view::show, notices::tell);
  }

  private void show(Dispute dispute) {
    if (dispute.study().code().equals(lyingOpen)) {
      return;
    }
    lyingOpen = dispute.study().code();
    studies.clear();
    studies
        .opening()
        .open(
            List.of(seat.images(dispute.study())),
            progress -> images.find(seat, dispute.study(), seat.isBlinded(), progress));
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
    view.settled(new Dispute(dispute.study(), dispute.disagreement(), Optional.of(decision)));
  }

  @Override
  public void close() {
    seat.close();
  }
}
