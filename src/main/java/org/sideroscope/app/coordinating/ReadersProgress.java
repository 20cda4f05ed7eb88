package org.sideroscope.app.coordinating;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.ProjectStatus.OfReader;

/** A line for each reader: a bar, and how many readings are in which state. */
final class ReadersProgress extends GridPane {

  private static final double GAP = 24;
  private static final double BAR = 160;

  private final Texts texts;

  ReadersProgress(Texts texts) {
    super(GAP, 8);
    this.texts = texts;
    setId("overview-readers");
    getStyleClass().add("readers-progress");
    ColumnConstraints bar = new ColumnConstraints(BAR);
    bar.setHgrow(Priority.SOMETIMES);
    bar.setMaxWidth(2 * BAR);
    getColumnConstraints().setAll(new ColumnConstraints(), bar);
    for (int i = 0; i < 5; i++) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(number);
    }
  }

  /** Shows nothing while nothing is dealt out, since all of it would be 0. */
  void show(ProjectOverview overview) {
    getChildren().clear();
    setManaged(overview.assigned() > 0);
    if (overview.assigned() > 0) {
      addRow(
          0,
          heading("coordinating.reader"),
          new Label(),
          heading("coordinating.done"),
          heading("coordinating.begun"),
          heading("coordinating.open"),
          heading("coordinating.skipped"),
          heading("coordinating.median"));
      overview.readers().forEach(reader -> add(reader, overview.protocol()));
    }
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private void add(OfReader reader, Protocol protocol) {
    int all = reader.open() + reader.begun() + reader.done() + reader.skipped();
    int ended = reader.done() + reader.skipped();
    ProgressBar bar = new ProgressBar(all == 0 ? 0 : (double) ended / all);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("coordinating.ended", reader.reader(), ended, all));
    addRow(
        getRowCount(),
        new Label(protocol.reader(reader.reader()).map(this::words).orElse(reader.reader())),
        bar,
        number(texts.get("coordinating.of", reader.done(), all), "done", reader),
        number(String.valueOf(reader.begun()), "begun", reader),
        number(String.valueOf(reader.open()), "open", reader),
        number(String.valueOf(reader.skipped()), "skipped", reader),
        number(time(reader.seconds()), "median", reader));
  }

  private String words(ProjectReader reader) {
    return reader.name().isBlank() ? reader.id() : reader.id() + " · " + reader.name();
  }

  private static Node number(String text, String what, OfReader reader) {
    Label label = new Label(text);
    label.setId("overview-" + what + "-" + reader.reader());
    return label;
  }

  /** Minutes and seconds. */
  private static String time(int seconds) {
    return seconds == 0 ? "–" : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
