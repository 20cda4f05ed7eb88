package org.sideroscope.app.project;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.workstation.project.Opinion;

/** What every reader said of something that is disputed, one below the other. */
final class OpinionsView extends VBox {

  private final OpinionWords words;

  OpinionsView(OpinionWords words) {
    this.words = words;
    setId("dispute-answers");
    getStyleClass().add("opinions");
  }

  /**
   * @param opinions as far as they are known by now
   */
  void show(Disagreement disagreement, List<Opinion> opinions) {
    getChildren()
        .setAll(
            disagreement.answers().keySet().stream()
                .map(reader ->
                    row(
                        disagreement,
                        reader,
                        opinions.stream().filter(each -> each.reader().equals(reader)).findFirst()))
                .toList());
  }

  private VBox row(Disagreement disagreement, String reader, Optional<Opinion> opinion) {
    VBox row = new VBox(line(words.reader(reader), "small", "soft"));
    row.getStyleClass().add("opinion");
    row.getChildren().add(line(words.answer(disagreement, reader, opinion), "said"));
    opinion.ifPresent(each ->
        FieldWords.place(disagreement.field())
            .ifPresentOrElse(
                place -> {
                  add(row, words.details(each, place));
                  add(row, words.marks(each, place));
                  each.comments(place)
                      .forEach(comment -> row.getChildren().add(line("“" + comment + "”")));
                },
                () -> add(row, words.marks(each))));
    return row;
  }

  private static void add(VBox row, String text) {
    if (!text.isEmpty()) {
      row.getChildren().add(line(text, "small"));
    }
  }

  private static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
