package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.SeriesAcquisition;

/** The numbers of one series: what holds in the field, and below it what the headers said. */
final class SeriesForm extends VBox {

  private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");
  private static final int COLUMNS = 3;

  private record Field(TypedLine line, Label read) {}

  private final int index;
  private final ContextEdits edits;
  private final Texts texts;
  private final Label refusal;
  private final Label title = new Label();
  private final Map<SeriesNumber, Field> fields = new EnumMap<>(SeriesNumber.class);

  /**
   * @param index which of the series of the acquisition
   */
  SeriesForm(int index, ContextEdits edits, Texts texts, Label refusal) {
    super(4);
    this.index = index;
    this.edits = edits;
    this.texts = texts;
    this.refusal = refusal;
    setId("series-" + index);
    GridPane grid = new GridPane(8, 4);
    for (SeriesNumber number : SeriesNumber.values()) {
      int at = grid.getChildren().size();
      grid.add(field(number), at % COLUMNS, at / COLUMNS);
    }
    getChildren().setAll(title, grid);
  }

  private VBox field(SeriesNumber number) {
    Label name = new Label(texts.get("series." + number.key()));
    name.getStyleClass().addAll("small", "soft");
    TypedLine line =
        new TypedLine(
            "series-" + index + "-" + number.key(),
            texts.get("series.unknown"),
            text -> give(number, text));
    line.setAccessibleText(texts.get("series." + number.key()));
    line.setPrefWidth(106);
    Label read = new Label();
    read.setId(line.getId() + "-read");
    read.getStyleClass().addAll("small", "caution");
    fields.put(number, new Field(line, read));
    return new VBox(2, name, line, read);
  }

  private void give(SeriesNumber number, String text) {
    Optional<Double> given = Written.number(text, number.most());
    if (!text.isEmpty() && given.isEmpty()) {
      Rows.refuse(
          refusal,
          texts.get(
              "series.unreadable",
              texts.get("series." + number.key()),
              Written.text(number.most())));
      return;
    }
    Rows.refuse(refusal, "");
    edits.correct(acquisition -> {
      List<SeriesAcquisition> series = new ArrayList<>(acquisition.series());
      series.set(index, number.with(series.get(index), given.orElse(null)));
      return acquisition.withSeries(series);
    });
  }

  /**
   * @param read what the headers say of it; empty for a series that comes from a file
   */
  void show(SeriesAcquisition said, Optional<SeriesAcquisition> read) {
    String kind = said.kind() == null ? "other" : said.kind().toLowerCase(java.util.Locale.ROOT);
    title.setText(texts.has("kind." + kind) ? texts.get("kind." + kind) : said.kind());
    fields.forEach(
        (number, field) -> show(field, number.of(said), read.map(number::of), read.isPresent()));
  }

  private void show(Field field, @Nullable Double said, Optional<Double> read, boolean known) {
    field.line().show(said == null ? "" : Written.text(said));
    boolean corrected = known && !Objects.equals(said, read.orElse(null));
    field.line().pseudoClassStateChanged(CORRECTED, corrected);
    String words =
        texts.get("series.read", read.map(Written::text).orElse(texts.get("series.nothing")));
    field.read().setText(words);
    Rows.show(field.read(), corrected);
    field.line().setTooltip(corrected ? new Tooltip(words) : null);
  }
}
