package org.sideroscope.app.coordinating;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.workstation.project.ProjectOverview;

/** How far the project is. */
final class OverviewPage implements ProjectPage {

  private final Coordination coordination;
  private final Label amount = new Label();
  private final WorkLine work;
  private final VBox view = new VBox(16);

  OverviewPage(Coordination coordination) {
    this.coordination = coordination;
    this.work = new WorkLine("overview-work", coordination.tasks(), coordination.texts());
    amount.setId("overview-amount");
    amount.setWrapText(true);
    view.getStyleClass().add("project-page");
    view.getChildren().setAll(amount, work);
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
    work.start(
        coordination.texts().get("coordinating.looking"),
        progress -> coordination.project().at(project -> ProjectOverview.load(project, progress)),
        this::show);
  }

  private void show(ProjectOverview overview) {
    coordination.onName().accept(overview.protocol().name());
    amount.setText(
        coordination
            .texts()
            .get(
                "coordinating.amount", overview.status().studies(), overview.protocol().version()));
  }
}
