package org.sideroscope.app.coordinating;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.task.MovingProgress;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * The work that a page has under way, one at a time: how far it is, a button that stops it, and in
 * sentences what came of it.
 */
public final class WorkLine extends VBox {

  private static final double GAP = 8;

  private final TaskExecutor tasks;
  private final Texts texts;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button stop = new Button();
  private final VBox said = new VBox(4);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private @Nullable RunningTask running;
  private @Nullable Node before;

  /**
   * @param id of the line; what is said stands in {@code ID-said}, the button is {@code ID-stop}
   */
  public WorkLine(String id, TaskExecutor tasks, Texts texts) {
    super(GAP);
    this.tasks = tasks;
    this.texts = texts;
    setId(id);
    getStyleClass().add("work-line");
    said.setId(id + "-said");
    stop.setId(id + "-stop");
    stop.setText(texts.get("coordinating.stop"));
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(event -> stop());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    title.getStyleClass().addAll("small", "soft");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox moving = new HBox(GAP, title, bar, stop);
    moving.setAlignment(Pos.CENTER_LEFT);
    moving.visibleProperty().bind(busy);
    moving.managedProperty().bind(busy);
    getChildren().setAll(moving, said);
  }

  /** Whether something is under way; what would begin something else is closed meanwhile. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Starts the work, unless other work is under way. What was said before is taken away; a failure
   * is said, and so is that it was stopped.
   *
   * @param doing what is being done, for the user
   * @param onDone called on the window's thread with the value
   */
  public <T> void start(String doing, BackgroundWork<T> work, Consumer<? super T> onDone) {
    if (busy.get()) {
      return;
    }
    said.getChildren().clear();
    title.setText(doing);
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    before = getScene() == null ? null : getScene().getFocusOwner();
    stop.setDisable(false);
    busy.set(true);
    running =
        tasks.start(
            doing,
            // also that it was stopped is told, which the task alone would keep to itself
            progress ->
                Result.success(work.run(new MovingProgress(progress, tasks, bar::setProgress))),
            result -> ended(result, onDone),
            failure -> ended(Result.failure(failure), onDone));
  }

  private void stop() {
    if (running != null) {
      running.cancel();
      stop.setDisable(true);
    }
  }

  private <T> void ended(Result<T> result, Consumer<? super T> onDone) {
    boolean hadKeys = isFocusWithin() || getScene() == null || getScene().getFocusOwner() == null;
    running = null;
    busy.set(false);
    switch (result) {
      case Result.Success<T>(T value) -> onDone.accept(value);
      case Result.Failed<T>(Failure failure) -> tell(failure);
    }
    if (hadKeys && before != null && before.getScene() != null && !before.isDisabled()) {
      // what began it could not keep the keyboard while it was disabled
      before.requestFocus();
    }
    before = null;
  }

  private void tell(Failure failure) {
    if (failure.reason() == FailureReason.CANCELLED) {
      tell(texts.get("coordinating.stopped"));
    } else {
      add("⚠ " + failure.describe(), "error");
    }
  }

  /** Takes away what was said. */
  public void clear() {
    said.getChildren().clear();
  }

  /** Says something. */
  public void tell(String sentence) {
    add(sentence, "soft");
  }

  /** Says something that is not as it should be. */
  public void warn(String sentence) {
    add("⚠ " + sentence, "caution");
  }

  private void add(String text, String look) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", look);
    said.getChildren().add(label);
  }
}
