package org.sideroscope.app.comparing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.PriorChosen;
import org.sideroscope.workstation.Workstation;

/** Chooses the earlier reading to compare with: one kept here, or one from a file. */
public final class ComparisonDesk {

  /** Something that can be chosen, in words, and how it is done. */
  private record Choice(String words, Runnable take) {}

  private static final double ROW_HEIGHT = 24;

  private final OpenReading reading;
  private final Workstation workstation;
  private final TaskExecutor tasks;
  private final QuestionPanel panel;
  private final Supplier<List<Study>> otherStudies;
  private final Supplier<Optional<Path>> readingFile;
  private final Texts texts;

  /**
   * @param otherStudies of the patient whose study lies open, the newest first
   * @param readingFile asks for the file of a reading
   */
  public ComparisonDesk(
      OpenReading reading,
      Workstation workstation,
      TaskExecutor tasks,
      QuestionPanel panel,
      Supplier<List<Study>> otherStudies,
      Supplier<Optional<Path>> readingFile,
      Texts texts) {
    this.reading = reading;
    this.workstation = workstation;
    this.tasks = tasks;
    this.panel = panel;
    this.otherStudies = otherStudies;
    this.readingFile = readingFile;
    this.texts = texts;
  }

  public void ask() {
    ListView<Choice> list = new ListView<>(FXCollections.observableArrayList(choices()));
    list.setId("prior-choices");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefHeight(list.getItems().size() * ROW_HEIGHT + 2);
    list.setMinHeight(list.getPrefHeight());
    list.setCellFactory(_ -> new ChoiceCell());
    list.getSelectionModel().selectFirst();
    panel.ask(
        new Question(
            "prior",
            texts.get("comparison.ask"),
            list,
            list,
            texts.get("comparison.confirm"),
            () -> take(list)));
  }

  private static boolean take(ListView<Choice> list) {
    list.getSelectionModel().getSelectedItem().take().run();
    return true;
  }

  private List<Choice> choices() {
    Reader reader = reading.reading().header().reader();
    List<Choice> choices = new ArrayList<>();
    otherStudies.get().stream()
        .filter(study -> workstation.readings().holds(study, reader))
        .forEach(study ->
            choices.add(
                new Choice(
                    texts.get("comparison.of-study", date(study)),
                    () -> start(progress -> workstation.readings().earlier(study, reader)))));
    choices.add(new Choice(texts.get("comparison.of-file"), this::fromFile));
    if (reading.reading().header().prior() != null) {
      choices.add(
          new Choice(texts.get("comparison.none"), () -> choose(new PriorChosen(null, null))));
    }
    return choices;
  }

  private String date(Study study) {
    return study.facts().date().map(LocalDate::toString).orElse(texts.get("study.undated"));
  }

  private void fromFile() {
    StudyReference current = reading.reading().header().study();
    readingFile
        .get()
        .ifPresent(file -> start(progress -> workstation.readingFiles().earlier(file, current)));
  }

  /** What comes back after another reading was opened is not for that one. */
  private void start(BackgroundWork<PriorChosen> work) {
    Optional<ReadingSession> asked = reading.session();
    tasks.start(
        texts.get("task.open-reading"),
        work,
        prior -> {
          if (reading.session().equals(asked)) {
            choose(prior);
          }
        },
        failure -> reading.refuse(failure.describe()));
  }

  private void choose(PriorChosen prior) {
    reading.act(session -> session.apply(prior));
  }

  private static final class ChoiceCell extends ListCell<Choice> {
    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? "" : choice.words());
    }
  }
}
