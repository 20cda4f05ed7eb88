package org.sideroscope.app.coordinating;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.ProjectStatus;

/** How far the project is, what comes next, and the studies. */
final class OverviewPage implements ProjectPage {

  private final Coordination coordination;
  private final Texts texts;
  private final Label amount = sentence("overview-amount");
  private final Label disputes = sentence("overview-disputes");
  private final Label next = sentence("overview-next");
  private final VBox cautions = new VBox(4);
  private final ReadersProgress readers;
  private final StudyActions actions;
  private final VBox body = new VBox(16);
  private final ScrollPane view = new ScrollPane(body);
  private int looks;

  OverviewPage(Coordination coordination) {
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.readers = new ReadersProgress(texts);
    this.actions = new StudyActions(coordination, this::look);
    disputes.getStyleClass().add("soft");
    next.getStyleClass().add("question-title");
    cautions.setId("overview-cautions");
    body.getStyleClass().add("project-page");
    body.getChildren().setAll(amount, next, actions, readers, disputes, cautions);
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    amount.setText(texts.get("coordinating.looking"));
  }

  private static Label sentence(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public String nameKey() {
    return "coordinating.page.overview";
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show() {
    look();
  }

  /** The numbers come at once; where readers disagree takes as long as reading every answer. */
  private void look() {
    int turn = ++looks;
    coordination
        .tasks()
        .start(
            texts.get("coordinating.looking"),
            _ -> coordination.project().at(ProjectOverview::load),
            overview -> inTurn(turn, () -> show(overview, turn)),
            failure -> inTurn(turn, () -> amount.setText("⚠ " + failure.describe())));
  }

  /** What was asked for before something changed is not shown after it. */
  private void inTurn(int turn, Runnable showing) {
    if (turn == looks) {
      showing.run();
    }
  }

  private void show(ProjectOverview overview, int turn) {
    coordination.onName().accept(overview.protocol().name());
    amount.setText(
        texts.get(
            "coordinating.amount",
            overview.studies(),
            overview.protocol().version(),
            overview.protocol().readersPerStudy(),
            overview.protocol().readingReaders().size()));
    next.setText(next(overview));
    actions.show(overview);
    readers.show(overview);
    cautions.getChildren().clear();
    warn(overview.offline());
    if (overview.done() == 0) {
      disputes.setText("");
    } else {
      compare(overview, turn);
    }
  }

  private void compare(ProjectOverview overview, int turn) {
    disputes.setText(texts.get("task.disagreements") + "…");
    coordination
        .tasks()
        .start(
            texts.get("task.disagreements"),
            progress ->
                coordination.project().at(project -> ProjectOverview.compare(project, progress)),
            status -> inTurn(turn, () -> show(status, overview)),
            failure -> inTurn(turn, () -> disputes.setText("⚠ " + failure.describe())));
  }

  private void show(ProjectStatus status, ProjectOverview overview) {
    disputes.setText(texts.get("coordinating.disputes", status.toSettle(), status.consensus()));
    if (overview.left() == 0 && overview.unassigned() == 0) {
      next.setText(
          status.toSettle() > 0
              ? texts.get("coordinating.next.settle", adjudicators(overview.protocol()))
              : texts.get("coordinating.next.tables"));
    }
  }

  /** What whoever coordinates has to do next; empty while it is up to the readers. */
  private String next(ProjectOverview overview) {
    if (overview.studies() == 0) {
      return texts.get("coordinating.next.add");
    }
    if (overview.unassigned() > 0) {
      return texts.get("coordinating.next.assign", overview.unassigned());
    }
    return overview.left() == overview.assigned() ? texts.get("coordinating.next.read") : "";
  }

  private static String adjudicators(Protocol protocol) {
    return protocol.readers().stream()
        .filter(reader -> !reader.reads())
        .map(ProjectReader::id)
        .collect(Collectors.joining(", "));
  }

  private void warn(OfflineWork offline) {
    if (offline.waiting() > 0) {
      warn(texts.get("coordinating.waiting", offline.waiting()));
    }
    offline.conflicts().forEach(this::warn);
  }

  private void warn(String caution) {
    Label label = new Label("⚠ " + caution);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "caution");
    cautions.getChildren().add(label);
  }
}
