package org.sideroscope.app.studies;

import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.Study;

/** Draws the lines of the list of studies. */
final class StudyCells {

  private static final double THUMBNAIL = 48;

  private final Texts texts;
  private final ThumbnailSource thumbnails;
  private final StackWords stackWords;
  private final PatientWords patientWords;
  private Set<String> shown = Set.of();
  private String active = "";
  private boolean patientHidden;

  StudyCells(Texts texts, ThumbnailSource thumbnails) {
    this.texts = texts;
    this.thumbnails = thumbnails;
    this.stackWords = new StackWords(texts);
    this.patientWords = new PatientWords(texts);
  }

  void markShown(Set<String> shownIds, String activeId) {
    shown = Set.copyOf(shownIds);
    active = activeId;
  }

  void hidePatient(boolean hidden) {
    patientHidden = hidden;
  }

  /**
   * Makes a cell.
   *
   * @param onClick told of a click with the main button
   * @param onMenu told of the line that the mouse asks a menu for
   */
  ListCell<StudyRow> newCell(Runnable onClick, BiConsumer<StudyRow, ContextMenuEvent> onMenu) {
    ListCell<StudyRow> cell = new Cell();
    cell.setOnMouseClicked(event -> {
      if (!cell.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
        onClick.run();
      }
    });
    cell.setOnContextMenuRequested(event -> {
      StudyRow row = cell.getItem();
      if (row != null && !event.isKeyboardTrigger()) {
        onMenu.accept(row, event);
        event.consume();
      }
    });
    return cell;
  }

  private final class Cell extends ListCell<StudyRow> {
    @Override
    protected void updateItem(@Nullable StudyRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty || row == null ? null : draw(row));
      setPrefWidth(0);
    }
  }

  private Node draw(StudyRow row) {
    return switch (row) {
      case StudyRow.PatientRow(Patient patient) -> patient(patient);
      case StudyRow.ExaminationRow(Patient patient, Study study) -> examination(study);
      case StudyRow.StackRow(Patient patient, Study study, ImageStack stack) -> stack(stack);
      case StudyRow.DefectRow(Defect defect) -> defect(defect);
    };
  }

  private Node patient(Patient patient) {
    String name = patientHidden ? texts.get("patient.hidden") : patientWords.name(patient.facts());
    String identity = patientHidden ? "" : patientWords.identity(patient.facts());
    VBox box = new VBox(2, label(name, "patient"), label(identity, "small", "soft"));
    box.getStyleClass().add("patient-row");
    return box;
  }

  private Node examination(Study study) {
    return label(
        patientHidden ? texts.get("study.hidden") : patientWords.study(study),
        "soft",
        "examination-row");
  }

  private Node stack(ImageStack stack) {
    Label title = label(stackWords.title(stack));
    title.setTooltip(new Tooltip(stackWords.reason(stack)));
    VBox words =
        new VBox(
            2,
            title,
            label(stackWords.series(stack), "small", "soft"),
            label(stackWords.facts(stack), "small", "soft"));
    stack.defects().forEach(defect -> words.getChildren().add(defect(defect)));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(picture(stack), words);
    row.getStyleClass().add("stack");
    if (stack.id().equals(active)) {
      row.getStyleClass().add("active");
    } else if (shown.contains(stack.id())) {
      row.getStyleClass().add("shown");
    }
    return row;
  }

  private Node picture(ImageStack stack) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitWidth(THUMBNAIL);
    view.setFitHeight(THUMBNAIL);
    thumbnails.request(stack, view::setImage);
    StackPane frame = new StackPane(view);
    frame.getStyleClass().add("thumbnail");
    return frame;
  }

  private Node defect(Defect defect) {
    String glyph = defect.severity() == Severity.INFO ? "ⓘ " : "⚠ ";
    Label label = label(glyph + defect.sentence(), "defect", style(defect.severity()));
    label.setWrapText(true);
    label.setTooltip(new Tooltip(defect.sentence()));
    return label;
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case INFO -> "soft";
      case WARNING -> "caution";
      case ERROR -> "error";
    };
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
