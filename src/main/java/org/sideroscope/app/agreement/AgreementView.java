package org.sideroscope.app.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.project.FieldWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.ProjectAgreement;
import org.sideroscope.workstation.project.ProjectAgreement.Comparison;

/** Who is compared, how far they agree field by field, and the chosen field as a whole. */
public final class AgreementView extends BorderPane {

  private static final double GAP = 8;

  private final Texts texts;
  private final ComboBox<Comparison> compared = new ComboBox<>();
  private final Label said = new Label();
  private final AgreementTableView fields;
  private final FieldView field;
  private Optional<ProjectAgreement> agreement = Optional.empty();

  /**
   * @param files where a plot is saved
   */
  public AgreementView(Texts texts, PlotFiles files) {
    this.texts = texts;
    FieldWords words = new FieldWords(texts);
    this.field = new FieldView(texts, words, files);
    this.fields = new AgreementTableView(texts, words, field::show);
    setId("agreement-view");
    getStyleClass().add("agreement");
    setTop(head());
    HBox sides = new HBox(2 * GAP, fields.view(), field.view());
    HBox.setHgrow(field.view(), Priority.ALWAYS);
    setCenter(sides);
  }

  private Node head() {
    compared.setId("agreement-compared");
    compared.setConverter(new ChoiceWords<>(new ComparisonWords(texts)::of));
    compared
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            show(chosen);
          }
        });
    Label label = new Label(texts.get("agreement.compared"));
    label.setLabelFor(compared);
    label.setMinWidth(Region.USE_PREF_SIZE);
    said.setId("agreement-said");
    said.getStyleClass().addAll("small", "soft");
    said.setMaxWidth(Double.MAX_VALUE);
    said.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button copy = new Button(texts.get("agreement.copy"));
    copy.setId("agreement-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(event -> copy());
    HBox head = new HBox(GAP, label, compared, said, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("agreement-head");
    return head;
  }

  /** Shows what was worked out; who was compared and the field stay chosen where they are there. */
  public void show(ProjectAgreement next) {
    agreement = Optional.of(next);
    @Nullable Comparison before = compared.getValue();
    List<Comparison> comparisons = next.comparisons();
    compared.setValue(null);
    compared.getItems().setAll(comparisons);
    compared.setValue(comparisons.contains(before) ? before : comparisons.getFirst());
  }

  /** Says what was done. */
  public void tell(String sentence) {
    said.setText(sentence);
  }

  private void show(Comparison chosen) {
    said.setText("");
    agreement.ifPresent(known -> {
      field.show(known, chosen);
      fields.show(known.fields(chosen));
    });
  }

  private void copy() {
    agreement.ifPresent(known -> {
      String csv = known.csv(compared.getValue());
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, csv));
      tell(texts.get("agreement.copied", csv.lines().count() - 1));
    });
  }
}
