package org.sideroscope.app.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.agreement.Figure;
import org.sideroscope.cohort.comparison.AgreementRow;
import org.sideroscope.cohort.comparison.FieldAgreement;

/** Every statistic of a field, and below them once what is to be known of them. */
final class FigureList {

  private static final double GAP = 8;
  private static final String DIGITS = "¹²³⁴⁵⁶⁷⁸⁹";

  private final Texts texts;
  private final GridPane figures = new GridPane(2 * GAP, GAP / 2);
  private final VBox notes = new VBox(GAP / 2);
  private final ScrollPane view = new ScrollPane();

  FigureList(Texts texts) {
    this.texts = texts;
    ColumnConstraints last = new ColumnConstraints();
    last.setHgrow(Priority.ALWAYS);
    figures.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), last);
    notes.setId("agreement-notes");
    VBox content = new VBox(GAP, figures, notes);
    content.getStyleClass().add("figure-list");
    view.setContent(content);
    view.setFitToWidth(true);
    view.setAccessibleText(texts.get("agreement.figures"));
  }

  Region view() {
    return view;
  }

  void show(FieldAgreement agreement) {
    figures.getChildren().clear();
    notes.getChildren().clear();
    figures.addRow(
        0,
        soft(texts.get("agreement.figures.statistic")),
        soft(texts.get("agreement.figures.cases")),
        soft(texts.get("agreement.figures.value")));
    List<String> said = new ArrayList<>();
    for (AgreementRow row : agreement.rows()) {
      Figure figure = Figure.of(row.value());
      figures.addRow(figures.getRowCount(), name(row), cases(figure), value(row, figure, said));
    }
    figures.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    for (int i = 0; i < said.size(); i++) {
      notes.getChildren().add(soft(DIGITS.charAt(i) + " " + said.get(i)));
    }
    view.setVvalue(0);
  }

  private Label name(AgreementRow row) {
    Label name = small(texts.get("agreement.statistic." + row.statistic()));
    name.setMinWidth(Region.USE_PREF_SIZE);
    return name;
  }

  private Node value(AgreementRow row, Figure figure, List<String> said) {
    Label value = small(figure.isDefined() ? defined(figure, said) : undefined(figure));
    value.setId("agreement-figure-" + row.statistic());
    value.getStyleClass().add(figure.isDefined() ? "number" : "soft");
    return value;
  }

  private static String defined(Figure figure, List<String> said) {
    figure.notes().stream().filter(note -> !said.contains(note)).forEach(said::add);
    return figure.roundedWithInterval()
        + figure.notes().stream()
            .map(note -> String.valueOf(DIGITS.charAt(said.indexOf(note))))
            .collect(Collectors.joining(" ", figure.notes().isEmpty() ? "" : " ", ""));
  }

  private String undefined(Figure figure) {
    return texts.get("agreement.undefined", figure.note());
  }

  private Label cases(Figure figure) {
    Label cases =
        small(
            figure.leftOut() == 0
                ? String.valueOf(figure.used())
                : texts.get("agreement.cases", figure.used(), figure.leftOut()));
    cases.setMinWidth(Region.USE_PREF_SIZE);
    return cases;
  }

  private static Label soft(String text) {
    Label label = small(text);
    label.getStyleClass().add("soft");
    return label;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("small");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
