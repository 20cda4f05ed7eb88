package org.sideroscope.app.linking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.sideroscope.app.linking.AlignmentDesk.Pair;
import org.sideroscope.app.text.Texts;
import org.sideroscope.imaging.OrientationLetters;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.RigidTransform;

/**
 * A row of buttons above the images that moves and turns the series of another frame of reference
 * until it lies on that of the active viewport.
 */
public final class AlignmentBar extends FlowPane {

  private static final double STEP_MM = 1;
  private static final double STEP_DEGREES = 1;
  private static final List<PatientVector> AXES =
      List.of(PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0), PatientVector.of(0, 0, 1));

  /** What can be read and pressed also when there is nothing to align. */
  private static final Set<String> ALWAYS = Set.of("alignment-state", "alignment-close");

  private final AlignmentDesk desk;
  private final Texts texts;
  private final Label state = new Label();
  private Optional<Pair> pair = Optional.empty();

  public AlignmentBar(AlignmentDesk desk, ViewLinks links, Texts texts) {
    super(12, 4);
    this.desk = desk;
    this.texts = texts;
    setId("alignment");
    getStyleClass().add("alignment-bar");
    setAlignment(Pos.CENTER_LEFT);
    state.setId("alignment-state");
    getChildren().add(state);
    for (int axis = 0; axis < AXES.size(); axis++) {
      getChildren().add(shifts(axis));
    }
    for (int axis = 0; axis < AXES.size(); axis++) {
      getChildren().add(turns(axis));
    }
    getChildren()
        .addAll(
            button("alignment-level", texts.get("alignment.level"), "", desk::alignShown),
            button("alignment-forget", texts.get("alignment.forget"), "", this::forget),
            button("alignment-close", "✕", texts.get("alignment.close"), this::toggle));
    show(false);
    links.onChange(this::refresh);
  }

  /** Shows the bar, or takes it away. */
  public void toggle() {
    show(!isVisible());
    refresh();
  }

  private void show(boolean visible) {
    setVisible(visible);
    setManaged(visible);
  }

  /** Another viewport is active, or something else hangs. */
  public void refresh() {
    if (!isVisible()) {
      return;
    }
    pair = desk.pairs().stream().findFirst();
    state.setText(pair.map(this::words).orElse(texts.get("alignment.nothing")));
    getChildren().stream()
        .filter(child -> !ALWAYS.contains(String.valueOf(child.getId())))
        .forEach(child -> child.setDisable(pair.isEmpty()));
  }

  private String words(Pair now) {
    String moved = now.moved().pane().title();
    String fixed = now.fixed().pane().title();
    return desk.transform(now)
        .map(transform ->
            texts.get(
                "alignment.state", moved, fixed, shift(transform), degrees(transform.angle())))
        .orElse(texts.get("alignment.none", moved, fixed));
  }

  /** A shift in the letters of the sides it goes to: a sign says too little. */
  private static String shift(RigidTransform transform) {
    PatientVector shift = transform.shift();
    return String.join(" ", side(0, shift.x()), side(1, shift.y()), side(2, shift.z()));
  }

  private static String side(int axis, double mm) {
    String letter = OrientationLetters.of(mm < 0 ? AXES.get(axis).reversed() : AXES.get(axis));
    return String.format(Locale.ROOT, "%s %.1f", letter, Math.abs(mm));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.1f", degrees);
  }

  private Node shifts(int axis) {
    String less = OrientationLetters.of(AXES.get(axis).reversed());
    String more = OrientationLetters.of(AXES.get(axis));
    return new HBox(
        2,
        shiftButton(less, AXES.get(axis).times(-STEP_MM)),
        shiftButton(more, AXES.get(axis).times(STEP_MM)));
  }

  private Node shiftButton(String letter, PatientVector way) {
    return button(
        "alignment-" + letter,
        letter,
        texts.get("alignment.shift", letter),
        () -> pair.ifPresent(now -> desk.shift(now, way)));
  }

  private Node turns(int axis) {
    String name = OrientationLetters.of(AXES.get(axis));
    String about = OrientationLetters.of(AXES.get(axis).reversed()) + "\u2013" + name;
    return new HBox(
        2,
        turnButton("alignment-turn-less-" + name, "\u21ba " + about, axis, -STEP_DEGREES),
        turnButton("alignment-turn-more-" + name, "\u21bb " + about, axis, STEP_DEGREES));
  }

  private Node turnButton(String id, String words, int axis, double degrees) {
    return button(
        id,
        words,
        texts.get("alignment.turn"),
        () -> pair.ifPresent(now -> desk.turn(now, AXES.get(axis), degrees)));
  }

  private void forget() {
    pair.ifPresent(desk::forget);
  }

  private static Button button(String id, String words, String tip, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().add("small");
    if (!tip.isEmpty()) {
      button.setTooltip(new Tooltip(tip));
      button.setAccessibleText(tip);
    }
    button.setOnAction(event -> action.run());
    return button;
  }
}
