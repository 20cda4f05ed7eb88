package org.sideroscope.app.deidentify;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.deidentify.LeftOut;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.deidentify.Deidentified;
import org.sideroscope.workstation.deidentify.DeidentifyChoices;

/**
 * A de-identified copy over the window: what stays, where to, the key table, one button that writes
 * it, and in words what came of it.
 */
public final class DeidentifySheet {

  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 820;
  private static final double MARGIN = 32;

  /** Asks for a folder that holds copies, and for the file of the key table. */
  public record Asking(Supplier<Optional<Path>> folder, Supplier<Optional<Path>> key) {}

  private final DeidentifyDesk desk;
  private final Preferences preferences;
  private final Asking asking;
  private final Texts texts;
  private final CopyOptions options;
  private final TextField pseudonym = new TextField();
  private final Label folder = place("deidentify-folder");
  private final Label key = place("deidentify-key");
  private final Button close = new Button();
  private final Button write = new Button();
  private final Button stop = new Button();
  private final ProgressBar progress = new ProgressBar(0);
  private final VBox said = new VBox(4);
  private final ScrollPane scrolled = new ScrollPane();
  private final BorderPane panel = new BorderPane();
  private final Overlay overlay;
  private CopyPlaces places;
  private DeidentifyDesk.@Nullable Subject subject;
  private @Nullable RunningTask running;

  /** A sheet that is not shown yet. */
  public DeidentifySheet(
      Workstation workstation,
      TaskExecutor tasks,
      Preferences preferences,
      Asking asking,
      Texts texts) {
    this.desk = new DeidentifyDesk(workstation.deidentification(), tasks, texts);
    this.preferences = preferences;
    this.asking = asking;
    this.texts = texts;
    this.options = new CopyOptions(texts);
    this.places = CopyPlaces.from(preferences);
    panel.getStyleClass().addAll("sheet", "deidentify-sheet");
    panel.setTop(head());
    panel.setCenter(body());
    overlay = new Overlay("deidentify-sheet", panel, close);
    overlay.getStyleClass().add("scrim");
    overlay.heightProperty().subscribe(() -> fit());
    // what came of it stands at the foot
    said.heightProperty().subscribe(() -> scrolled.setVvalue(scrolled.getVmax()));
  }

  private Node head() {
    Label title = new Label(texts.get("deidentify.title"));
    title.getStyleClass().add("card-result");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    close.setText(texts.get("deidentify.close"));
    close.setId("deidentify-close");
    close.setOnAction(event -> overlay.close());
    HBox head = new HBox(16, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private Node body() {
    pseudonym.setId("deidentify-pseudonym");
    pseudonym.setPromptText(texts.get("deidentify.pseudonym-prompt"));
    progress.setId("deidentify-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    said.setId("deidentify-said");
    VBox body =
        new VBox(
            10,
            sentence(texts.get("deidentify.what"), "soft"),
            heading("deidentify.keep"),
            options,
            heading("deidentify.pseudonym"),
            pseudonym,
            heading("deidentify.folder"),
            row(folder, "deidentify-choose-folder", this::chooseFolder),
            heading("deidentify.key"),
            row(key, "deidentify-choose-key", this::chooseKey),
            sentence(texts.get("deidentify.key-what"), "soft"),
            buttons(),
            progress,
            said);
    body.getStyleClass().add("report-side");
    scrolled.setContent(body);
    scrolled.setFitToWidth(true);
    return scrolled;
  }

  private Node buttons() {
    write.setId("deidentify-write");
    write.setText(texts.get("deidentify.write"));
    write.setMaxWidth(Double.MAX_VALUE);
    write.getStyleClass().add("accent");
    write.setOnAction(event -> write());
    HBox.setHgrow(write, Priority.ALWAYS);
    stop.setId("deidentify-stop");
    stop.setText(texts.get("deidentify.stop"));
    stop.setOnAction(event -> stop());
    return new HBox(8, write, stop);
  }

  private HBox row(Label place, String id, Runnable choose) {
    Button button = new Button(texts.get("deidentify.choose"));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> choose.run());
    HBox.setHgrow(place, Priority.ALWAYS);
    HBox row = new HBox(8, place, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label place(String id) {
    Label place = new Label();
    place.setId(id);
    place.setWrapText(true);
    place.setMaxWidth(Double.MAX_VALUE);
    place.getStyleClass().addAll("small", "soft");
    return place;
  }

  private Label heading(String textKey) {
    Label heading = new Label(texts.get(textKey));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static Label sentence(String text, String look) {
    Label sentence = new Label(text);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().addAll("small", look);
    return sentence;
  }

  /** Shows what can be copied of a study over a window. */
  public void show(StackPane root, Patient patient, Study study, Optional<ReadingState> reading) {
    subject = new DeidentifyDesk.Subject(patient, study, reading);
    options.offerReading(reading.isPresent());
    said.getChildren().clear();
    refresh();
    overlay.show(root);
  }

  private void fit() {
    panel.setPrefWidth(WIDTH);
    panel.setMaxSize(WIDTH, Math.min(MOST_HEIGHT, overlay.getHeight() - 2 * MARGIN));
  }

  private void chooseFolder() {
    asking.folder().get().ifPresent(chosen -> choose(places.withParent(chosen)));
  }

  private void chooseKey() {
    asking.key().get().ifPresent(chosen -> choose(places.withKey(chosen)));
  }

  private void choose(CopyPlaces next) {
    places = next;
    next.keep(preferences).ifPresent(failure -> tell(failure.describe(), "error"));
    refresh();
  }

  private void refresh() {
    folder.setText(places.folder().map(Path::toString).orElse(texts.get("deidentify.no-folder")));
    key.setText(places.key().map(Path::toString).orElse(texts.get("deidentify.no-key")));
    boolean busy = running != null;
    write.setDisable(busy || places.parent().isEmpty() || places.key().isEmpty());
    stop.setDisable(!busy);
    progress.setVisible(busy);
  }

  private void write() {
    DeidentifyDesk.Subject of = subject;
    if (of != null && places.folder().isPresent() && places.key().isPresent()) {
      said.getChildren().clear();
      progress.setProgress(0);
      running =
          desk.write(
              options.takesReading() ? of : of.withoutReading(),
              new DeidentifyChoices(
                  places.folder().get(),
                  places.key().get(),
                  Optional.of(pseudonym.getText().strip()).filter(name -> !name.isEmpty()),
                  options.keep(),
                  options.takesDoubtfulImages(),
                  options.keepsTexts()),
              progress::setProgress,
              this::written,
              this::refused);
      refresh();
    }
  }

  /** A task that is stopped tells nobody how it ended. */
  private void stop() {
    if (running != null) {
      running.cancel();
      ended();
      tell(texts.get("deidentify.stopped"), "soft");
    }
  }

  private void written(Deidentified copy) {
    ended();
    tell(texts.get("deidentify.written", copy.files(), copy.folder()), "soft");
    Map<LeftOut, Long> leftOut =
        copy.leftOut().stream()
            .collect(
                Collectors.groupingBy(
                    Deidentified.Named::why, TreeMap::new, Collectors.counting()));
    leftOut.forEach((why, files) ->
        tell("⚠ " + texts.get("deidentify.left-out", files, why.words()), "caution"));
    copy.doubtful()
        .forEach(file ->
            tell(
                "⚠ " + texts.get("deidentify.look", file.source().name(), file.why().words()),
                "caution"));
    copy.notices().forEach(notice -> tell(notice, "soft"));
  }

  private void refused(Failure failure) {
    ended();
    tell("⚠ " + failure.describe(), "error");
  }

  private void ended() {
    running = null;
    refresh();
    // it could not keep the focus while it was disabled, and Escape would have gone elsewhere
    write.requestFocus();
  }

  private void tell(String text, String look) {
    said.getChildren().add(sentence(text, look));
  }
}
