package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StudyObject;

/**
 * Whole sentences about the line that is selected: why a series is called what it is called, what
 * is wrong with it, and why a file could not be read.
 */
final class RowDetails extends VBox {

  private final StackWords stackWords;
  private final ObjectWords objectWords;
  private final DefectWords defectWords;
  private boolean patientHidden;

  RowDetails(Texts texts) {
    super(4);
    this.stackWords = new StackWords(texts);
    this.objectWords = new ObjectWords(texts);
    this.defectWords = new DefectWords(texts);
    setId("study-details");
    getStyleClass().add("row-details");
    show(null);
  }

  /** The path of a file may tell of a patient. */
  void hidePatient(boolean hidden) {
    patientHidden = hidden;
  }

  void show(@Nullable StudyRow row) {
    List<Label> lines =
        switch (row) {
          case StudyRow.StackRow(_, _, ImageStack stack) -> stack(stack);
          case StudyRow.ObjectRow objects -> object(objects.first());
          case StudyRow.FileRow(Defect defect) -> file(defect);
          case StudyRow.PatientRow _, StudyRow.ExaminationRow _, StudyRow.FilesRow _ -> List.of();
          case null -> List.of();
        };
    lines.forEach(line -> {
      RightToLeft.wrap(line);
      line.setMinHeight(Region.USE_PREF_SIZE);
    });
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  private List<Label> stack(ImageStack stack) {
    List<Label> lines = new ArrayList<>();
    lines.add(soft(stackWords.reason(stack)));
    stack.defects().forEach(defect -> lines.add(defectWords.label(defect, defect.sentence())));
    return lines;
  }

  private List<Label> object(StudyObject object) {
    return List.of(soft(objectWords.details(object)));
  }

  private List<Label> file(Defect defect) {
    List<Label> lines = new ArrayList<>();
    lines.add(defectWords.label(defect, defect.sentence()));
    if (!patientHidden) {
      defect.file().ifPresent(file -> lines.add(soft(file.toString())));
    }
    return lines;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "soft");
    return label;
  }
}
