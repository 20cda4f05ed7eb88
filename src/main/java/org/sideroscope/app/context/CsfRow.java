package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.CsfSample;

/** One sample of an analyte: value, unit, date. Without a value there is no sample. */
final class CsfRow extends HBox {

  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

  private final CsfAnalyte analyte;
  private final int number;
  private final ContextEdits edits;
  private final Texts texts;
  private final Label refusal;
  private final Label name;
  private final TypedLine value;
  private final TypedLine unit;
  private final TypedLine date;

  /**
   * @param number which of the samples of the analyte, from 0
   * @param refusal where a sentence says why something was not taken
   */
  CsfRow(CsfAnalyte analyte, int number, ContextEdits edits, Texts texts, Label refusal) {
    super(6);
    this.analyte = analyte;
    this.number = number;
    this.edits = edits;
    this.texts = texts;
    this.refusal = refusal;
    String id = "csf-" + analyte.key() + (number == 0 ? "" : "-" + (number + 1));
    name = new Label(number == 0 ? analyte.displayName() : "");
    name.getStyleClass().addAll("small", "asked");
    name.setMinWidth(104);
    name.setPrefWidth(104);
    String spoken = analyte.displayName() + ": ";
    value = line(id + "-value", number == 0 ? "csf.value" : "csf.another", spoken, this::giveValue);
    unit = line(id + "-unit", "csf.unit", spoken, this::giveUnit);
    date = line(id + "-date", "csf.date", spoken, this::giveDate);
    HBox.setHgrow(value, Priority.ALWAYS);
    unit.setMaxWidth(72);
    date.setMaxWidth(96);
    date.setMinWidth(96);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(name, value, unit, date);
  }

  private TypedLine line(
      String id, String key, String spoken, java.util.function.Consumer<String> onGiven) {
    TypedLine line = new TypedLine(id, texts.get(key), onGiven);
    line.setAccessibleText(spoken + texts.get(key));
    line.setPrefColumnCount(5);
    return line;
  }

  Node value() {
    return value;
  }

  /** Where in the list of all samples those of an analyte stand. */
  static List<Integer> indexes(CsfAnalyte analyte, List<CsfSample> samples) {
    return IntStream.range(0, samples.size())
        .filter(index ->
            CsfAnalyte.recognise(samples.get(index).analyte()).equals(Optional.of(analyte)))
        .boxed()
        .toList();
  }

  void show(Optional<CsfSample> sample) {
    value.show(sample.map(CsfSample::value).orElse(""));
    unit.show(sample.map(CsfSample::unit).orElse(""));
    date.show(sample.map(CsfSample::date).orElse(""));
    name.pseudoClassStateChanged(SAID, sample.isPresent());
  }

  /** The usual unit comes with a value, is seen at once and can be changed. */
  private void giveValue(String text) {
    Rows.refuse(refusal, "");
    String usual = texts.get("csf.unit." + analyte.key());
    change(samples -> {
      List<Integer> at = indexes(analyte, samples);
      if (number >= at.size()) {
        samples.add(new CsfSample(analyte.key(), text, usual.isEmpty() ? null : usual, null));
      } else if (text.isEmpty()) {
        samples.remove(at.get(number).intValue());
      } else {
        CsfSample said = samples.get(at.get(number));
        samples.set(at.get(number), new CsfSample(said.analyte(), text, said.unit(), said.date()));
      }
      return samples;
    });
  }

  private void giveUnit(String text) {
    Rows.refuse(refusal, "");
    replace(said ->
        new CsfSample(said.analyte(), said.value(), text.isEmpty() ? null : text, said.date()));
  }

  private void giveDate(String text) {
    if (!text.isEmpty() && !Written.isDate(text)) {
      Rows.refuse(refusal, texts.get("csf.unreadable-date"));
      return;
    }
    Rows.refuse(refusal, "");
    replace(said ->
        new CsfSample(said.analyte(), said.value(), said.unit(), text.isEmpty() ? null : text));
  }

  private void replace(UnaryOperator<CsfSample> change) {
    change(samples -> {
      List<Integer> at = indexes(analyte, samples);
      if (number < at.size()) {
        samples.set(at.get(number), change.apply(samples.get(at.get(number))));
      } else {
        Rows.refuse(refusal, texts.get("csf.value-first"));
      }
      return samples;
    });
  }

  private void change(UnaryOperator<List<CsfSample>> change) {
    edits.csf(samples -> change.apply(new ArrayList<>(samples)));
  }
}
