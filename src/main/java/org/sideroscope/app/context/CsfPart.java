package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.review.SessionSnapshot;

/** Values of the cerebrospinal fluid, each with unit and date; one analyte more than once. */
final class CsfPart implements ContextPart {

  private final ContextEdits edits;
  private final Texts texts;
  private final VBox rows = new VBox(4);
  private final Map<String, CsfRow> byPlace = new LinkedHashMap<>();
  private final Label refusal = Rows.refusal("csf-refusal");
  private final Label ratio = new Label();
  private final CsfRow first;

  CsfPart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    this.first = new CsfRow(CsfAnalyte.RED_CELLS, 0, edits, texts, refusal);
    byPlace.put(place(CsfAnalyte.RED_CELLS, 0), first);
    ratio.setId("csf-ratio");
    ratio.getStyleClass().addAll("small", "soft");
    ratio.setWrapText(true);
  }

  private static String place(CsfAnalyte analyte, int number) {
    return analyte.key() + number;
  }

  @Override
  public Command command() {
    return Command.CONTEXT_CSF;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    return snapshot.reading().context().csf().stream()
        .map(sample ->
            String.join(
                    " ",
                    CsfAnalyte.recognise(sample.analyte())
                        .map(one -> one.displayName().toLowerCase(java.util.Locale.UK))
                        .orElse(sample.analyte()),
                    sample.value(),
                    requireNonNullElse(sample.unit(), ""))
                .strip())
        .collect(Collectors.joining(", "));
  }

  @Override
  public Node body() {
    Label hint = new Label(texts.get("csf.hint"));
    hint.getStyleClass().addAll("small", "soft");
    hint.setWrapText(true);
    return new VBox(6, rows, refusal, ratio, hint);
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    List<CsfSample> samples = snapshot.reading().context().csf();
    List<CsfRow> seen =
        Stream.of(CsfAnalyte.values()).flatMap(analyte -> rowsOf(analyte, samples)).toList();
    if (!rows.getChildren().equals(seen)) {
      rows.getChildren().setAll(seen);
    }
    Optional<String> proportion = CsfRatio.of(samples).map(one -> texts.get("csf.ratio", one));
    ratio.setText(proportion.orElse(""));
    Rows.show(ratio, proportion.isPresent());
  }

  /** A row for each sample of an analyte, and an empty one for the next. */
  private Stream<CsfRow> rowsOf(CsfAnalyte analyte, List<CsfSample> samples) {
    List<Integer> at = CsfRow.indexes(analyte, samples);
    return IntStream.rangeClosed(0, at.size())
        .mapToObj(number -> {
          CsfRow row =
              byPlace.computeIfAbsent(
                  place(analyte, number), _ -> new CsfRow(analyte, number, edits, texts, refusal));
          row.show(
              number < at.size() ? Optional.of(samples.get(at.get(number))) : Optional.empty());
          return row;
        });
  }

  @Override
  public Node first() {
    return first.value();
  }
}
