package org.sideroscope.app.comparing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
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

  /** Looks what there is to compare with, and asks. */
  public void ask() {
    ReadingHeader header = reading.reading().header();
    start(
        texts.get("task.earlier-readings"),
        progress -> workstation.readings().comparable(header.study(), lyingOpen(), header.reader()),
        studies -> ask(choices(studies)));
  }

  private void ask(List<Choice> choices) {
    ListView<Choice> list = new ListView<>(FXCollections.observableArrayList(choices));
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
            new VBox(list),
            list,
            texts.get("comparison.confirm"),
            () -> take(list)));
  }

  private static boolean take(ListView<Choice> list) {
    list.getSelectionModel().getSelectedItem().take().run();
    return true;
  }

  private List<StudyReference> lyingOpen() {
    return otherStudies.get().stream()
        .map(Study::facts)
        .map(study ->
            new StudyReference(
                study.studyInstanceUid(),
                null,
                study.accessionNumber(),
                study.date().map(LocalDate::toString).orElse(null)))
        .toList();
  }

  private List<Choice> choices(List<StudyReference> studies) {
    Reader reader = reading.reading().header().reader();
    List<Choice> choices = new ArrayList<>();
    studies.forEach(study ->
        choices.add(
            new Choice(
                texts.get("comparison.of-study", date(study)),
                () ->
                    start(
                        texts.get("task.open-reading"),
                        progress -> workstation.readings().earlier(study, reader),
                        this::choose))));
    choices.add(new Choice(texts.get("comparison.of-file"), this::fromFile));
    if (reading.reading().header().prior() != null) {
      choices.add(
          new Choice(texts.get("comparison.none"), () -> choose(new PriorChosen(null, null))));
    }
    return choices;
  }

  private String date(StudyReference study) {
    return Optional.ofNullable(study.studyDate()).orElse(texts.get("study.undated"));
  }

  private void fromFile() {
    StudyReference current = reading.reading().header().study();
    readingFile
        .get()
        .ifPresent(file ->
            start(
                texts.get("task.open-reading"),
                progress -> workstation.readingFiles().earlier(file, current),
                this::takeFromFile));
  }

  /** What says nothing of its patient is taken only by a reader who knows whose it is. */
  private void takeFromFile(PriorChosen chosen) {
    if (chosen.prior() != null && chosen.prior().isPatientUnchecked()) {
      Label body = new Label(texts.get("comparison.unchecked.ask"));
      body.setWrapText(true);
      body.setMinHeight(Label.USE_PREF_SIZE);
      panel.ask(
          new Question(
              "prior-unchecked",
              texts.get("comparison.unchecked.title"),
              body,
              body,
              texts.get("comparison.confirm"),
              () -> choose(chosen)));
    } else {
      choose(chosen);
    }
  }

  /** What comes back after another reading was opened is not for that one. */
  private <T> void start(String title, BackgroundWork<T> work, Consumer<T> then) {
    Optional<ReadingSession> asked = reading.session();
    tasks.start(
        title,
        work,
        found -> {
          if (reading.session().equals(asked)) {
            then.accept(found);
          }
        },
        failure -> reading.refuse(failure.describe()));
  }

  private boolean choose(PriorChosen prior) {
    return reading.act(session -> session.apply(prior));
  }

  private static final class ChoiceCell extends ListCell<Choice> {
    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? "" : choice.words());
    }
  }
}
