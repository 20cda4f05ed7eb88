package org.sideroscope.app.studies;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;

/** The list of patients, studies and series. */
public final class StudiesView extends BorderPane {

  /** A series that the user chose, with whose it is. */
  public record Choice(Patient patient, Study study, ImageStack stack) {}

  private final ListView<StudyRow> list = new ListView<>();
  private final StudyCells cells;
  private Consumer<Choice> onOpen = choice -> {};

  public StudiesView(Texts texts, ThumbnailSource thumbnails) {
    this.cells = new StudyCells(texts, thumbnails);
    setId("studies");
    getStyleClass().addAll("side-panel", "studies");
    Label heading = new Label(texts.get("studies.heading"));
    heading.getStyleClass().add("heading");
    heading.setPadding(new javafx.geometry.Insets(12, 12, 8, 12));
    setTop(heading);
    Label empty = new Label(texts.get("studies.empty"));
    empty.getStyleClass().add("soft");
    empty.setWrapText(true);
    empty.setPadding(new javafx.geometry.Insets(12));
    list.setPlaceholder(empty);
    list.setId("stacks");
    list.setCellFactory(view -> cells.newCell(this::openSelected));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setCenter(list);
  }

  /** Says what happens when a series is chosen. */
  public void setOnOpen(Consumer<Choice> action) {
    onOpen = action;
  }

  public void show(Scan scan) {
    list.getItems().setAll(StudyRow.of(scan));
  }

  /** Marks the stacks that are in viewports, and the one in the active viewport. */
  public void markShown(Set<String> shownIds, String activeId) {
    cells.markShown(shownIds, activeId);
    list.refresh();
  }

  /** Leaves out or shows again what identifies the patient. */
  public void hidePatient(boolean hidden) {
    cells.hidePatient(hidden);
    list.refresh();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    if (list.getSelectionModel().getSelectedItem()
        instanceof StudyRow.StackRow(Patient patient, Study study, ImageStack stack)) {
      onOpen.accept(new Choice(patient, study, stack));
    }
  }
}
