package org.sideroscope.app.studies;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.source.Source;

/** Draws the lines of the list of studies. */
final class StudyCells {

  /** What the list's own edges and its scroll bar take. */
  private static final double EDGES = 44;

  private final Texts texts;
  private final StackLine stackLine;
  private final StackWords stackWords;
  private final PatientWords patientWords;
  private final DefectWords defectWords;
  private Set<String> shown = Set.of();
  private String active = "";
  private boolean patientHidden;

  StudyCells(Texts texts, ThumbnailSource thumbnails) {
    this.texts = texts;
    this.stackLine = new StackLine(texts, thumbnails);
    this.stackWords = new StackWords(texts);
    this.patientWords = new PatientWords(texts);
    this.defectWords = new DefectWords(texts);
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
  ListCell<StudyRow> newCell(
      ListView<StudyRow> list, Runnable onClick, BiConsumer<StudyRow, ContextMenuEvent> onMenu) {
    ListCell<StudyRow> cell = new Cell(list.widthProperty().subtract(EDGES));
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
    private final DoubleBinding room;

    Cell(DoubleBinding room) {
      this.room = room;
    }

    @Override
    protected void updateItem(@Nullable StudyRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty || row == null ? null : draw(row, room));
      setAccessibleText(empty || row == null ? null : words(row));
      setPrefWidth(0);
    }
  }

  private Node draw(StudyRow row, DoubleBinding room) {
    return switch (row) {
      case StudyRow.PatientRow(Patient patient) -> patient(patient, room);
      case StudyRow.ExaminationRow(Study study) ->
          wrapping(label(examination(study), "soft", "examination-row"), room);
      case StudyRow.StackRow(_, _, ImageStack stack) -> stack(stack);
      case StudyRow.ObjectRow(_, _, List<StudyObject> objects) -> stackLine.of(objects);
      case StudyRow.FilesRow(int count) ->
          label(texts.get("files.heading", count), "heading", "files-heading");
      case StudyRow.FileRow(Defect defect) -> file(defect);
    };
  }

  private Node patient(Patient patient, DoubleBinding room) {
    VBox box = new VBox(2, wrapping(label(name(patient), "patient"), room));
    String identity = patientHidden ? "" : patientWords.identity(patient.facts());
    if (!identity.isEmpty()) {
      box.getChildren().add(wrapping(label(identity, "small", "soft"), room));
    }
    box.getStyleClass().add("patient-row");
    return box;
  }

  private String name(Patient patient) {
    return patientHidden ? texts.get("patient.hidden") : patientWords.name(patient.facts());
  }

  private String examination(Study study) {
    return patientHidden ? texts.get("study.hidden") : patientWords.study(study);
  }

  private Node stack(ImageStack stack) {
    HBox line = stackLine.of(stack);
    if (stack.id().equals(active)) {
      line.getStyleClass().add("active");
    } else if (shown.contains(stack.id())) {
      line.getStyleClass().add("shown");
    }
    return line;
  }

  private Node file(Defect defect) {
    Label brief = defectWords.label(defect, defectWords.brief(defect));
    VBox box = new VBox(2, label(fileName(defect), "small"), brief);
    brief.setTooltip(new Tooltip(defect.sentence()));
    box.getStyleClass().add("file-row");
    return box;
  }

  /** The name of a file may tell of a patient. */
  private String fileName(Defect defect) {
    return patientHidden
        ? texts.get("file.hidden")
        : defect.file().map(Source::name).orElse(texts.get("file.unnamed"));
  }

  /** The line as it is read out. */
  private String words(StudyRow row) {
    return switch (row) {
      case StudyRow.PatientRow(Patient patient) -> name(patient);
      case StudyRow.ExaminationRow(Study study) -> examination(study);
      case StudyRow.StackRow(_, _, ImageStack stack) -> stackWords.readOut(stack);
      case StudyRow.ObjectRow objects -> new ObjectWords(texts).title(objects.first());
      case StudyRow.FilesRow(int count) -> texts.get("files.heading", count);
      case StudyRow.FileRow(Defect defect) -> fileName(defect) + ". " + defect.sentence();
    };
  }

  /** A cell asks for its height before it has a width, so that a line that wraps must know it. */
  private static Label wrapping(Label label, DoubleBinding room) {
    RightToLeft.wrap(label);
    label.prefWidthProperty().bind(room);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return RightToLeft.mark(label, text);
  }
}
