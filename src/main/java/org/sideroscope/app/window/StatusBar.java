package org.sideroscope.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.text.Texts;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.viewer.PointerReading;

/** The line at the foot of the window: what lies under the pointer, and work under way. */
final class StatusBar extends HBox {

  private final Texts texts;
  private final RunningTasks tasks;
  private final Label pointer = new Label();
  private final HBox work = new HBox(8);

  /**
   * @param tool what the hand holds, between the pointer and work under way
   */
  StatusBar(Node tool, Texts texts, RunningTasks tasks) {
    this.texts = texts;
    this.tasks = tasks;
    setId("status");
    getStyleClass().add("status-bar");
    pointer.setId("pointer");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label use = new Label(texts.get("window.research-use"));
    use.setId("research-use");
    work.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    pointer.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(pointer, tool, spacer, work, use);
    tasks.onChange(this::showWork);
  }

  void show(Optional<PointerReading> reading) {
    pointer.setText(reading.map(this::words).orElse(""));
  }

  private String words(PointerReading reading) {
    String place = reading.place().map(this::place).orElse(texts.get("pointer.no-place"));
    if (reading.stored().isEmpty()) {
      return place;
    }
    return texts.get("pointer.value", place, value(reading));
  }

  private static String value(PointerReading reading) {
    double real = reading.real().orElse(reading.stored().getAsInt());
    return real == Math.rint(real)
        ? String.format(Locale.ROOT, "%.0f", real)
        : String.format(Locale.ROOT, Math.abs(real) < 1 ? "%.4g" : "%.2f", real);
  }

  /** Patient coordinates with the direction in words' first letters: a sign says too little. */
  private String place(PatientPoint point) {
    return texts.get(
        "pointer.place",
        axis(point.x(), "L", "R"),
        axis(point.y(), "P", "A"),
        axis(point.z(), "H", "F"));
  }

  private static String axis(double mm, String positive, String negative) {
    return String.format(Locale.ROOT, "%s %.1f", mm < 0 ? negative : positive, Math.abs(mm));
  }

  private void showWork() {
    List<RunningTask> running = tasks.running();
    work.getChildren().clear();
    if (!running.isEmpty()) {
      RunningTask task = running.getFirst();
      RunningTask.Step step = task.step();
      ProgressBar bar = new ProgressBar(step.fraction());
      Button cancel = new Button("✕");
      cancel.setId("cancel-task");
      cancel.setTooltip(new Tooltip(texts.get("task.cancel", task.title())));
      cancel.setAccessibleText(texts.get("task.cancel", task.title()));
      cancel.setOnAction(event -> task.cancel());
      work.getChildren().setAll(label(words(step, running.size())), bar, cancel);
    }
  }

  private String words(RunningTask.Step step, int running) {
    String progress =
        step.total() > 0
            ? texts.get("task.step", step.what(), step.done(), step.total())
            : step.what();
    return running > 1 ? texts.get("task.more", progress, running - 1) : progress;
  }

  private static Node label(String text) {
    return new Label(text);
  }
}
