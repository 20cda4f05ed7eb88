package org.sideroscope.app.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.report.ReportFolder;

/**
 * The report over the window: the pages of the PDF as they will be printed, and beside them the
 * forms to write, where to, and one button that writes them all.
 */
public final class ReportSheet {

  private static final double SIDE_WIDTH = 300;
  private static final double MARGIN = 32;
  private static final double MOST_WIDTH = 1240;

  private final ReportDesk desk;
  private final Preferences preferences;
  private final Function<String, Optional<Path>> askFolder;
  private final Texts texts;
  private final PagesView pages;
  private final Map<String, CheckBox> forms = new LinkedHashMap<>();
  private final ChoiceBox<Locale> language = new ChoiceBox<>();
  private final Label folder = new Label();
  private final Button write = new Button();
  private final ProgressBar progress = new ProgressBar(0);
  private final VBox said = new VBox(4);
  private final BorderPane panel = new BorderPane();
  private final Overlay overlay;
  private ReportChoices choices;
  private ReportDesk.@Nullable Subject subject;
  private @Nullable RunningTask drawing;

  /**
   * A sheet that is not shown yet.
   *
   * @param askFolder asks for a folder to write to under a title
   */
  public ReportSheet(
      Workstation workstation,
      TaskExecutor tasks,
      Preferences preferences,
      Function<String, Optional<Path>> askFolder,
      Texts texts) {
    this.desk = new ReportDesk(workstation, tasks, texts);
    this.preferences = preferences;
    this.askFolder = askFolder;
    this.texts = texts;
    this.pages = new PagesView(texts);
    this.choices = ReportChoices.from(preferences);
    panel.getStyleClass().addAll("sheet", "report-sheet");
    panel.setTop(head());
    panel.setCenter(pages);
    panel.setRight(side());
    overlay = new Overlay("report-sheet", panel, write);
    overlay.getStyleClass().add("scrim");
    overlay.widthProperty().subscribe(() -> fit());
    overlay.heightProperty().subscribe(() -> fit());
  }

  private Node head() {
    Label title = new Label(texts.get("report.title"));
    title.getStyleClass().add("card-result");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = button("report-close", "report.close", () -> overlay.close());
    HBox head = new HBox(16, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private Node side() {
    VBox list = new VBox(6);
    for (String key : desk.formats().keys()) {
      CheckBox form = new CheckBox(name(key));
      form.setId("report-form-" + key);
      form.setSelected(choices.forms().contains(key));
      form.setOnAction(event -> choose(choices.withForms(chosenForms())));
      forms.put(key, form);
      list.getChildren().add(form);
    }
    folder.setId("report-folder");
    folder.setWrapText(true);
    folder.getStyleClass().addAll("small", "soft");
    write.setId("report-write");
    write.setText(texts.get("report.write"));
    write.setMaxWidth(Double.MAX_VALUE);
    write.getStyleClass().add("accent");
    write.setOnAction(event -> write());
    progress.setId("report-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setVisible(false);
    said.setId("report-said");
    VBox side =
        new VBox(
            10,
            heading("report.forms"),
            list,
            heading("report.language"),
            languages(),
            heading("report.folder"),
            folder,
            button("report-choose-folder", "report.choose-folder", this::chooseFolder),
            write,
            progress,
            said);
    side.getStyleClass().add("report-side");
    side.setPrefWidth(SIDE_WIDTH);
    side.setMinWidth(SIDE_WIDTH);
    return side;
  }

  private String name(String form) {
    String key = "report.form." + form;
    return texts.has(key) ? texts.get(key) : form;
  }

  private Node languages() {
    language.setId("report-language");
    language.getItems().setAll(Locale.UK, Locale.US);
    language.setConverter(
        new ChoiceWords<>(locale -> texts.get("report.language." + locale.toLanguageTag())));
    language.setValue(
        language.getItems().contains(choices.language()) ? choices.language() : Locale.UK);
    language.setOnAction(event -> {
      choose(choices.withLanguage(language.getValue()));
      draw();
    });
    return language;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows the report of a reading, as it is now, over a window. */
  public void show(StackPane root, ReadingState state, Patient patient, Study study) {
    subject = new ReportDesk.Subject(state, patient, study);
    said.getChildren().clear();
    progress.setVisible(false);
    refresh();
    overlay.show(root);
    draw();
  }

  private void fit() {
    panel.setPrefSize(
        Math.min(MOST_WIDTH, overlay.getWidth() - 2 * MARGIN), overlay.getHeight() - 2 * MARGIN);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private void draw() {
    if (drawing != null) {
      drawing.cancel();
    }
    if (subject != null) {
      pages.tell(texts.get("report.drawing"));
      drawing =
          desk.preview(
              subject, choices.language(), pages::show, failure -> pages.tell(failure.describe()));
    }
  }

  private List<String> chosenForms() {
    return forms.entrySet().stream()
        .filter(form -> form.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void chooseFolder() {
    askFolder
        .apply(texts.get("report.choose-folder"))
        .ifPresent(chosen -> choose(choices.withFolder(chosen)));
  }

  private void choose(ReportChoices next) {
    choices = next;
    next.keep(preferences).ifPresent(failure -> tell(failure.describe(), true));
    refresh();
  }

  private void refresh() {
    folder.setText(choices.folder().map(Path::toString).orElse(texts.get("report.no-folder")));
    write.setDisable(chosenForms().isEmpty());
  }

  private void write() {
    if (choices.folder().isEmpty()) {
      chooseFolder();
    }
    if (subject != null && choices.folder().isPresent()) {
      said.getChildren().clear();
      write.setDisable(true);
      progress.setVisible(true);
      desk.write(
          subject,
          choices.withForms(chosenForms()),
          choices.folder().get(),
          progress::setProgress,
          this::written,
          this::refused);
    }
  }

  private void written(ReportFolder.Written written) {
    ended();
    for (Path file : written.files()) {
      tell(texts.get("report.written", file.getFileName()), false);
    }
    written.failures().forEach(failure -> tell(failure.describe(), true));
    written.notices().forEach(notice -> tell(notice, false));
  }

  private void refused(Failure failure) {
    ended();
    tell(failure.describe(), true);
  }

  private void ended() {
    progress.setProgress(1);
    refresh();
    // it could not keep the focus while it was disabled, and Escape would have gone elsewhere
    write.requestFocus();
  }

  private void tell(String sentence, boolean refused) {
    Label label = new Label((refused ? "⚠ " : "") + sentence);
    label.setWrapText(true);
    label.getStyleClass().addAll("small", refused ? "error" : "soft");
    said.getChildren().add(label);
  }
}
