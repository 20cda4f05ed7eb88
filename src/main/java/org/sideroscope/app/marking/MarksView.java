package org.sideroscope.app.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.MarkStatistics;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.MoveMark;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;

/** Every mark with its numbers, one for each site and series: go there, hide, move, remove. */
public final class MarksView extends VBox {

  private final OpenReading reading;
  private final PaletteModel palette;
  private final HiddenMarks hidden;
  private final BiConsumer<MarkedStack, PatientPoint> onGo;
  private final Function<MarkedStack, String> seriesName;
  private final Executor measuring;
  private final Consumer<Runnable> onWindowThread;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();
  private final VBox rows = new VBox();
  private final Label nothing = new Label();
  private final Map<Mask, MarkStatistics> measured = new HashMap<>();

  /**
   * A list that is put away.
   *
   * @param onGo shows a place on a series
   * @param seriesName what a series is called
   * @param measuring runs what may take milliseconds
   */
  public MarksView(
      OpenReading reading,
      PaletteModel palette,
      HiddenMarks hidden,
      BiConsumer<MarkedStack, PatientPoint> onGo,
      Function<MarkedStack, String> seriesName,
      Executor measuring,
      Consumer<Runnable> onWindowThread,
      Texts texts) {
    this.reading = reading;
    this.palette = palette;
    this.hidden = hidden;
    this.onGo = onGo;
    this.seriesName = seriesName;
    this.measuring = measuring;
    this.onWindowThread = onWindowThread;
    this.texts = texts;
    setId("marks");
    getStyleClass().addAll("section", "marks");
    Label heading = new Label(texts.get("marks.heading"));
    heading.getStyleClass().add("heading");
    nothing.setText(texts.get("marks.none"));
    nothing.getStyleClass().add("soft");
    Label note = new Label(texts.get("marks.not-validated"));
    note.setId("marks-note");
    note.setWrapText(true);
    note.getStyleClass().addAll("soft", "small");
    getChildren().addAll(heading, nothing, rows, note);
    put(false);
    reading.onChange(_ -> show());
    palette.onChange(this::show);
    hidden.onChange(this::show);
  }

  /** Shows the list, or puts it away. */
  public void toggle() {
    put(!isVisible());
    show();
    if (isVisible()) {
      // where it is, is known once it has its place
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
      IntoSight.bring(this);
    }
  }

  private void put(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void show() {
    if (!isVisible()) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    reading.snapshot().map(SessionSnapshot::marks).ifPresent(now -> marks.addAll(now.all()));
    marks.removeIf(mark -> Place.parse(mark.label()).isEmpty());
    marks.sort(Comparator.comparing(mark -> Place.parse(mark.label()).orElseThrow()));
    measured.keySet().retainAll(marks.stream().map(Mark::mask).toList());
    nothing.setVisible(marks.isEmpty());
    nothing.setManaged(marks.isEmpty());
    boolean several = marks.stream().map(Mark::stack).distinct().count() > 1;
    rows.getChildren().clear();
    for (Mark mark : marks) {
      rows.getChildren().add(row(mark, several, rows.getChildren().size() + 1));
    }
  }

  private Node row(Mark mark, boolean withSeries, int number) {
    Place place = Place.parse(mark.label()).orElseThrow();
    Label name = new Label(places.of(place, reading.reading()));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(8, swatch(mark), name, eye(mark, number), more(mark, place, number));
    head.setAlignment(Pos.CENTER_LEFT);
    Label numbers = new Label(numbers(mark, withSeries));
    numbers.setId("mark-numbers-" + number);
    numbers.setWrapText(true);
    numbers.getStyleClass().addAll("soft", "small");
    VBox row = new VBox(head, numbers);
    row.setId("mark-" + number);
    row.getStyleClass().add("row");
    if (place.equals(palette.place())) {
      row.getStyleClass().add("picked");
    }
    row.setAccessibleText(name.getText() + ", " + numbers.getText());
    row.setOnMouseClicked(_ -> goTo(mark));
    return row;
  }

  private static Node swatch(Mark mark) {
    MarkStyle style = MarkOverlays.style(mark.label());
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    String colour = "#%06X".formatted(style.rgb());
    swatch.setStyle(
        style.dashed()
            ? "-fx-border-color: " + colour + "; -fx-border-style: segments(3, 2);"
            : "-fx-background-color: " + colour);
    return swatch;
  }

  /** To its first piece. */
  private void goTo(Mark mark) {
    MarkPieces.of(mark.mask()).stream()
        .findFirst()
        .ifPresent(voxel -> onGo.accept(mark.stack(), mark.stack().grid().toPatient(voxel)));
  }

  private Button eye(Mark mark, int number) {
    boolean away = hidden.isHidden(mark.label());
    Button eye = new Button("", new FontIcon(away ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline"));
    eye.setId("mark-hide-" + number);
    eye.getStyleClass().addAll("flat", "small");
    eye.setTooltip(new Tooltip(texts.get(away ? "marks.show" : "marks.hide")));
    eye.setAccessibleText(eye.getTooltip().getText());
    eye.setOnAction(_ -> hidden.toggle(mark.label()));
    return eye;
  }

  private MenuButton more(Mark mark, Place place, int number) {
    MenuItem move = new MenuItem();
    move.setId("mark-move");
    boolean possible = palette.hasPlaceToMark() && !palette.place().equals(place);
    move.setText(
        possible
            ? texts.get("marks.move", places.of(palette.place(), reading.reading()))
            : texts.get("marks.move-nowhere"));
    move.setMnemonicParsing(false);
    move.setDisable(!possible);
    move.setOnAction(_ -> reading.perform(new MoveMark(place, mark.stack(), palette.place())));
    MenuItem remove = new MenuItem(texts.get("marks.remove"));
    remove.setId("mark-remove");
    remove.setOnAction(
        _ -> reading.perform(new EraseMark(place, mark.stack(), mark.mask().voxels())));
    MenuButton more = new MenuButton("", new FontIcon("mdi2d-dots-horizontal"), move, remove);
    more.setId("mark-more-" + number);
    more.getStyleClass().addAll("flat", "small", "no-arrow");
    more.setTooltip(new Tooltip(texts.get("marks.more")));
    more.setAccessibleText(texts.get("marks.more"));
    return more;
  }

  // ---- numbers

  private String numbers(Mark mark, boolean withSeries) {
    MarkStatistics known = measured.get(mark.mask());
    if (known == null) {
      measure(mark.mask());
    }
    long slices = mark.mask().markedSlices().count();
    String numbers =
        texts.get(
            "marks.numbers",
            mark.mask().count(),
            String.format(Locale.ROOT, "%.2f", MarkStatistics.volumeMl(mark.mask())),
            slices,
            known == null ? "…" : String.format(Locale.ROOT, "%.1f", known.maxThicknessMm()));
    return withSeries ? seriesName.apply(mark.stack()) + " · " + numbers : numbers;
  }

  private void measure(Mask mask) {
    measuring.execute(() -> {
      MarkStatistics statistics = MarkStatistics.of(mask);
      onWindowThread.accept(() -> {
        measured.put(mask, statistics);
        show();
      });
    });
  }
}
