package org.sideroscope.app.project;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.workstation.project.Worklist.Item;

/** One line of a worklist: code, state, time. */
final class WorklistCell extends ListCell<Item> {

  private static final double GLYPH = 16;

  private final WorkWords words;
  private final Texts texts;
  private final Predicate<Item> lyingOpen;

  WorklistCell(WorkWords words, Texts texts, Predicate<Item> lyingOpen, Runnable onChosen) {
    this.words = words;
    this.texts = texts;
    this.lyingOpen = lyingOpen;
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !isEmpty()) {
        onChosen.run();
      }
    });
  }

  @Override
  protected void updateItem(Item item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().remove("lying-open");
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    if (lyingOpen.test(item)) {
      getStyleClass().add("lying-open");
    }
    setGraphic(line(item));
    String reason = item.work().reason();
    setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
    setAccessibleText(words.readOut(item));
  }

  private HBox line(Item item) {
    Work work = item.work();
    Label glyph = new Label(words.glyph(item));
    glyph.getStyleClass().add(colour(item));
    glyph.setMinWidth(GLYPH);
    Label code = new Label(item.code());
    code.getStyleClass().add("code");
    HBox line = new HBox(8, glyph, code);
    if (item.assignment().isRepeat()) {
      Label again = new Label("↻");
      again.setTooltip(new Tooltip(texts.get("worklist.repeat")));
      again.getStyleClass().add("soft");
      line.getChildren().add(again);
    }
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label state = small(words.state(item));
    Label time = small(words.time(work.seconds()));
    time.getStyleClass().add("time");
    line.getChildren().addAll(spacer, state, time);
    line.getStyleClass().add("work-row");
    return line;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "soft");
    return label;
  }

  private static String colour(Item item) {
    if (item.toSettle()) {
      return "caution";
    }
    return switch (item.work().state()) {
      case OPEN, SKIPPED -> "soft";
      case BEGUN -> "caution";
      case DONE -> "good";
    };
  }
}
