package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.agreement.AgreementView;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.ProjectAgreement;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.plot.Plot;

/**
 * How far the readers agree. It shows what they answered: while readers are blinded and have
 * readings to make, it does so only after it was asked for once more.
 */
final class AgreementPage implements ProjectPage {

  private static final double GAP = 12;

  private final Coordination coordination;
  private final Texts texts;
  private final WorkLine work;
  private final Label warning = new Label();
  private final VBox gate;
  private final Label nothing = new Label();
  private final AgreementView figures;
  private final VBox view = new VBox(GAP);
  private boolean asked;

  AgreementPage(Coordination coordination) {
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.work = new WorkLine("agreement-work", coordination.tasks(), texts);
    this.figures = new AgreementView(texts, this::save);
    Button show = new Button(texts.get("agreement.gate.show"));
    show.setId("agreement-gate-show");
    show.setOnAction(event -> {
      asked = true;
      load();
    });
    show.disableProperty().bind(work.busyProperty());
    warning.setId("agreement-gate-text");
    warning.setWrapText(true);
    gate = new VBox(GAP, warning, show);
    nothing.setId("agreement-nothing");
    nothing.setText(texts.get("agreement.nothing"));
    nothing.setWrapText(true);
    VBox.setVgrow(figures, Priority.ALWAYS);
    view.getStyleClass().add("project-page");
    view.getChildren().setAll(work, gate, nothing, figures);
    reveal(null);
  }

  /** Shows one of the parts that exclude one another, or none. */
  private void reveal(@Nullable Region part) {
    for (Region each : List.of(gate, nothing, figures)) {
      boolean seen = each.equals(part);
      each.setVisible(seen);
      each.setManaged(seen);
    }
  }

  @Override
  public String id() {
    return "agreement";
  }

  @Override
  public String nameKey() {
    return "coordinating.page.agreement";
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show() {
    work.start(
        texts.get("coordinating.looking"),
        _ -> coordination.project().at(ProjectOverview::load),
        overview -> {
          if (overview.isTooEarlyForReaders() && !asked) {
            warning.setText(texts.get("agreement.gate", overview.left(), overview.assigned()));
            reveal(gate);
          } else {
            load();
          }
        });
  }

  private void load() {
    work.start(
        texts.get("agreement.loading"),
        progress -> coordination.project().at(project -> ProjectAgreement.load(project, progress)),
        this::show);
  }

  private void show(ProjectAgreement agreement) {
    if (agreement.comparisons().isEmpty()) {
      reveal(nothing);
    } else {
      figures.show(agreement);
      reveal(figures);
    }
  }

  private void save(Plot plot, Plot.Format format) {
    coordination
        .files()
        .fileToWrite(texts.get("agreement.save.title"), plot.name() + "." + format.ending())
        .ifPresent(file -> save(plot, format, file));
  }

  private void save(Plot plot, Plot.Format format, Path file) {
    work.start(
        texts.get("agreement.saving"),
        _ -> plot.save(file, format),
        saved -> figures.tell(texts.get("agreement.saved", saved.toString())));
  }
}
