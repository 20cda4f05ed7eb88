package org.sideroscope.app.keyimages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.RemoveKeyImage;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.report.KeyPictures;
import org.sideroscope.workstation.report.KeyPictures.Chosen;

/**
 * The key images of the reading as small pictures: a click goes to the slice, a cross takes the
 * choice back. Takes no room while there is none, and little once it is folded.
 */
public final class KeyImageRow extends VBox {

  private static final double PICTURE_HEIGHT = 68;

  private final OpenReading reading;
  private final Supplier<Optional<Study>> study;
  private final Consumer<Chosen> onGo;
  private final Texts texts;
  private final StackWords stackWords;
  private final PlaceTexts places = PlaceTexts.english();
  private final KeyImageThumbs thumbs;
  private final HBox cells = new HBox();
  private final Label heading = new Label();
  private final Button fold = new Button();
  private final ScrollPane scroll = new ScrollPane(cells);
  private final List<ImageView> pictures = new ArrayList<>();
  private List<Chosen> chosen = List.of();
  private List<String> names = List.of();
  private boolean folded;

  /**
   * An empty row.
   *
   * @param study whose images these are
   * @param onGo shows the slice of a key image
   */
  public KeyImageRow(
      OpenReading reading,
      Supplier<Optional<Study>> study,
      KeyPictures pictures,
      TaskExecutor tasks,
      Consumer<Chosen> onGo,
      Texts texts) {
    this.reading = reading;
    this.study = study;
    this.onGo = onGo;
    this.texts = texts;
    this.stackWords = new StackWords(texts);
    this.thumbs = new KeyImageThumbs(pictures, tasks, texts);
    setId("key-images");
    getStyleClass().add("key-images");
    cells.getStyleClass().add("cells");
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(head(), scroll);
    reading.onChange(this::show);
  }

  private Node head() {
    fold.setId("key-images-fold");
    fold.getStyleClass().addAll("flat", "small");
    fold.setOnAction(_ -> {
      folded = !folded;
      showFolded();
    });
    showFolded();
    heading.getStyleClass().add("heading");
    HBox head = new HBox(heading, fold);
    head.getStyleClass().add("head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void showFolded() {
    fold.setGraphic(new FontIcon(folded ? "mdi2c-chevron-up" : "mdi2c-chevron-down"));
    fold.setTooltip(
        new Tooltip(folded ? texts.get("key-images.unfold") : texts.get("key-images.fold")));
    fold.setAccessibleText(fold.getTooltip().getText());
    scroll.setVisible(!folded);
    scroll.setManaged(!folded);
  }

  private void show(Optional<SessionSnapshot> snapshot) {
    Reading now = snapshot.map(SessionSnapshot::reading).orElse(Reading.EMPTY);
    List<Chosen> before = chosen;
    chosen = study.get().map(open -> KeyPictures.chosenIn(now, open)).orElse(List.of());
    setVisible(!chosen.isEmpty());
    setManaged(!chosen.isEmpty());
    List<String> named = chosen.stream().map(image -> name(image, now)).toList();
    if (!chosen.equals(before) || !named.equals(names)) {
      names = named;
      fill();
    }
    showPictures();
  }

  private String name(Chosen image, Reading now) {
    return image
        .place()
        .map(place -> places.of(place, now))
        .orElseGet(() -> texts.get("key-images.whole"));
  }

  private void fill() {
    heading.setText(texts.get("key-images.heading", chosen.size()));
    pictures.clear();
    cells.getChildren().clear();
    for (int i = 0; i < chosen.size(); i++) {
      cells.getChildren().add(cell(i));
    }
  }

  /** Puts in what is drawn by now, and has drawn anew what has changed. */
  private void showPictures() {
    Marks marks = reading.snapshot().map(SessionSnapshot::marks).orElse(Marks.NONE);
    List<Annotation> annotations = reading.reading().images().annotations();
    for (int i = 0; i < pictures.size(); i++) {
      pictures.get(i).setImage(thumbs.of(chosen.get(i), marks, annotations, this::showPictures));
    }
  }

  private Node cell(int index) {
    Chosen image = chosen.get(index);
    ImageView picture = new ImageView();
    picture.setFitHeight(PICTURE_HEIGHT);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    pictures.add(picture);
    StackPane framed = new StackPane(picture, remove(index, image));
    framed.setMinSize(PICTURE_HEIGHT * 0.75, PICTURE_HEIGHT);
    StackPane.setAlignment(framed.getChildren().getLast(), Pos.TOP_RIGHT);
    String slice = texts.get("key-images.slice", stackWords.kind(image.stack()), image.slice() + 1);
    Label name = new Label(names.get(index) + "\n" + slice);
    name.setMaxWidth(1.6 * PICTURE_HEIGHT);
    HBox cell = new HBox(framed, name);
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.setId("key-image-" + (index + 1));
    cell.getStyleClass().add("cell");
    cell.setAccessibleText(names.get(index) + ", " + slice);
    cell.setOnMouseClicked(_ -> onGo.accept(image));
    Tooltip.install(cell, new Tooltip(names.get(index) + "\n" + slice));
    return cell;
  }

  private Button remove(int index, Chosen image) {
    Button remove = new Button("", new FontIcon("mdi2c-close"));
    remove.setId("key-image-remove-" + (index + 1));
    remove.getStyleClass().addAll("flat", "small", "remove");
    remove.setTooltip(new Tooltip(texts.get("key-images.remove")));
    remove.setAccessibleText(texts.get("key-images.remove"));
    remove.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    remove.setOnAction(
        _ -> reading.perform(new RemoveKeyImage(image.place().orElse(null), image.image())));
    return remove;
  }

  /**
   * Goes to the next or previous key image.
   *
   * @param isShown which one is shown now, if any
   */
  public void step(int steps, Predicate<Chosen> isShown) {
    if (chosen.isEmpty()) {
      return;
    }
    int at =
        IntStream.range(0, chosen.size())
            .filter(i -> isShown.test(chosen.get(i)))
            .findFirst()
            .orElse(steps > 0 ? -1 : 0);
    onGo.accept(chosen.get(Math.floorMod(at + steps, chosen.size())));
  }

  /** Whether there is any key image to go to. */
  public boolean isEmpty() {
    return chosen.isEmpty();
  }
}
