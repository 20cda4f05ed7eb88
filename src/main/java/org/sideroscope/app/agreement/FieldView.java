package org.sideroscope.app.agreement;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.drawing.DrawingView;
import org.sideroscope.app.project.FieldWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.comparison.FieldAgreement;
import org.sideroscope.workstation.project.ProjectAgreement;
import org.sideroscope.workstation.project.ProjectAgreement.Comparison;
import org.sideroscope.workstation.project.plot.Plot;

/** The chosen field with every statistic and its plot; or a plot of the whole project. */
final class FieldView {

  private static final double GAP = 8;
  private static final double WIDTH = 430;
  private static final double PLOT_SHARE = 0.56;

  /** What the plot shows. */
  private enum Shown {
    FIELD,
    PREVALENCE,
    PROGRESS
  }

  private final Texts texts;
  private final FieldWords words;
  private final PlotFiles files;
  private final ToggleGroup group = new ToggleGroup();
  private final Label name = new Label();
  private final ComboBox<Comparison> pair = new ComboBox<>();
  private final HBox title = new HBox(GAP, name, pair);
  private final DrawingView drawing;
  private final Label noPlot = new Label();
  private final FigureList figures;
  private final HBox saving;
  private final VBox picture;
  private final SplitPane parts = new SplitPane();
  private final BorderPane view = new BorderPane(parts);
  private Shown shown = Shown.FIELD;
  private Optional<ProjectAgreement> agreement = Optional.empty();
  private Optional<FieldAgreement> chosen = Optional.empty();
  private Optional<Plot> plot = Optional.empty();

  FieldView(Texts texts, FieldWords words, PlotFiles files) {
    this.texts = texts;
    this.words = words;
    this.files = files;
    this.figures = new FigureList(texts);
    this.saving = new HBox(GAP, save(Plot.Format.SVG), save(Plot.Format.PDF));
    this.drawing = new DrawingView("agreement-plot", texts, saving);
    noPlot.setId("agreement-no-plot");
    noPlot.setText(texts.get("agreement.no-plot"));
    noPlot.setWrapText(true);
    noPlot.getStyleClass().addAll("small", "soft");
    name.setId("agreement-field-name");
    name.getStyleClass().add("agreement-field-name");
    name.setWrapText(true);
    pair.setId("agreement-pair");
    pair.setAccessibleText(texts.get("agreement.pair"));
    pair.setConverter(new ChoiceWords<>(new ComparisonWords(texts)::of));
    pair.valueProperty().subscribe(_ -> draw());
    title.setAlignment(Pos.CENTER_LEFT);
    StackPane place = new StackPane(drawing, noPlot);
    VBox.setVgrow(place, Priority.ALWAYS);
    picture = new VBox(GAP, title, place);
    picture.getStyleClass().add("field-plot");
    parts.setOrientation(Orientation.VERTICAL);
    parts.getItems().setAll(picture, figures.view());
    parts.setDividerPositions(PLOT_SHARE);
    view.setPrefWidth(WIDTH);
    view.getStyleClass().add("field-view");
    view.setTop(head());
  }

  Region view() {
    return view;
  }

  private Node head() {
    HBox head =
        new HBox(
            toggle(Shown.FIELD, "field"),
            toggle(Shown.PREVALENCE, "prevalence"),
            toggle(Shown.PROGRESS, "progress"));
    head.getStyleClass().add("field-head");
    return head;
  }

  private ToggleButton toggle(Shown what, String key) {
    ToggleButton toggle = new ToggleButton(texts.get("agreement.show." + key));
    toggle.setId("agreement-show-" + key);
    toggle.setToggleGroup(group);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setSelected(what == shown);
    toggle.setOnAction(event -> {
      toggle.setSelected(true);
      turnTo(what);
    });
    return toggle;
  }

  private Button save(Plot.Format format) {
    Button save = new Button(texts.get("agreement.save." + format.ending()));
    save.setId("agreement-save-" + format.ending());
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> plot.ifPresent(one -> files.save(one, format)));
    return save;
  }

  private void turnTo(Shown what) {
    shown = what;
    boolean ofField = what == Shown.FIELD;
    title.setVisible(ofField);
    title.setManaged(ofField);
    if (ofField && parts.getItems().size() == 1) {
      parts.getItems().add(figures.view());
      parts.setDividerPositions(PLOT_SHARE);
    } else if (!ofField) {
      parts.getItems().setAll(picture);
    }
    draw();
  }

  /** Takes what was worked out for another comparison; its field is shown next. */
  void show(ProjectAgreement known, Comparison compared) {
    agreement = Optional.of(known);
    chosen = Optional.empty();
    int before = Math.max(0, pair.getSelectionModel().getSelectedIndex());
    List<Comparison> pairs = compared.pairs();
    pair.setValue(null);
    pair.getItems().setAll(pairs);
    pair.setVisible(pairs.size() > 1);
    pair.setManaged(pairs.size() > 1);
    pair.setValue(pairs.get(Math.min(before, pairs.size() - 1)));
  }

  /** Shows a field. */
  void show(FieldAgreement field) {
    chosen = Optional.of(field);
    name.setText(words.name(field.field()));
    figures.show(field);
    draw();
  }

  private void draw() {
    plot =
        switch (shown) {
          case FIELD -> ofField();
          case PREVALENCE -> agreement.map(ProjectAgreement::prevalence);
          case PROGRESS -> agreement.map(ProjectAgreement::progress);
        };
    noPlot.setVisible(plot.isEmpty());
    drawing.setVisible(plot.isPresent());
    saving.setDisable(plot.isEmpty());
    plot.ifPresent(one -> drawing.show(one.drawing()));
  }

  private Optional<Plot> ofField() {
    Comparison two = pair.getValue();
    return two == null
        ? Optional.empty()
        : agreement.flatMap(known -> chosen.flatMap(field -> known.plot(field.field(), two)));
  }
}
