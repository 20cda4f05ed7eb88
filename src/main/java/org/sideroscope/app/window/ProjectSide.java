package org.sideroscope.app.window;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.StudyAhead;
import org.sideroscope.app.project.WorklistView;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.workstation.project.AssignedStudies;
import org.sideroscope.workstation.project.ReaderSeat;

/** What the window has more for a reader of a project. */
final class ProjectSide implements SeatSide {

  private final CommandHandlers handlers;
  private final QuestionPanel panel;
  private final AssignmentDesk desk;
  private final WorklistView view;
  private final NoticeBar notices;
  private final Texts texts;
  private final ReaderSeat seat;
  private final ServerDesk server;

  ProjectSide(
      Services services,
      ReaderSeat seat,
      StudiesSide studies,
      ReadingDesk readings,
      OpenReading reading,
      ReadingSide side,
      CommandHandlers handlers,
      CommandWords words,
      NoticeBar notices) {
    this.handlers = handlers;
    this.texts = services.texts();
    this.panel = side.questions();
    this.notices = notices;
    this.seat = seat;
    this.server = new ServerDesk(services, seat, panel, notices);
    StudyAhead ahead =
        new StudyAhead(
            seat,
            new AssignedStudies(services.workstation().studies()),
            services.workstation().volumes(),
            services.tasks(),
            texts,
            studies::hungFirst);
    this.desk =
        new AssignmentDesk(
            services, seat, studies, readings, reading, side.openQuestions(), ahead, notices);
    this.view =
        new WorklistView(
            texts.get("worklist.project", seat.protocol().name(), seat.name()),
            handlers,
            words,
            texts,
            server.line(),
            desk::open);
    desk.onChange(view::show, this::opened);
  }

  private void opened(Optional<Assignment> assignment) {
    view.markOpen(assignment);
    server.opened(seat, assignment);
  }

  @Override
  public Optional<Region> insteadOfReading() {
    return Optional.empty();
  }

  @Override
  public Region above(Region studies) {
    SplitPane both = new SplitPane(view, studies);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.55);
    both.setId("worklist-and-studies");
    return MainWindow.studiesPanel(both);
  }

  @Override
  public void bind(Node root, Node images, Runnable reveal) {
    root.addEventFilter(InputEvent.ANY, event -> desk.sign());
    images.addEventFilter(InputEvent.ANY, event -> desk.sign());
    handlers
        .on(
            Command.WORKLIST,
            () -> {
              reveal.run();
              view.takeKeys();
            })
        .on(
            Command.READING_DONE,
            () -> {
              // what is being typed is part of the reading
              KeysBack.from(root);
              desk.done();
            })
        .on(Command.SKIP_STUDY, this::askReason);
  }

  private void askReason() {
    if (desk.item().isEmpty()) {
      notices.tell(texts.get("worklist.nothing-open"));
      return;
    }
    TextField reason = new TextField();
    reason.setId("skip-reason");
    reason.setPromptText(texts.get("worklist.skip.prompt"));
    reason.setAccessibleText(texts.get("worklist.skip.prompt"));
    Label why = new Label(texts.get("worklist.skip.why"));
    why.getStyleClass().addAll("small", "soft");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    panel.ask(
        new Question(
            "skip",
            texts.get("worklist.skip.ask", desk.item().orElseThrow().code()),
            new VBox(8, reason, why),
            reason,
            texts.get("worklist.skip.confirm"),
            () -> desk.skip(reason.getText())));
  }

  /** What is being typed is part of the reading that is left. */
  @Override
  public boolean keepsKeys() {
    return false;
  }

  @Override
  public void start() {
    desk.start();
  }

  @Override
  public void close() {
    desk.close();
    seat.close();
  }
}
