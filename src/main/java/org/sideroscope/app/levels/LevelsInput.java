package org.sideroscope.app.levels;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.findings.VertebralLevels;

/** Asks from which vertebral level to which: written such as C2–T4, or pointed at on the spine. */
public final class LevelsInput extends VBox {

  private final TypedLine line;
  private final LevelStrip strip;

  /**
   * @param onGiven told the levels, or null where they are taken back
   * @param onUnreadable what to do where the words name no levels
   */
  public LevelsInput(
      String id,
      String prompt,
      Consumer<@Nullable VertebralLevels> onGiven,
      Runnable onUnreadable) {
    this.line =
        new TypedLine(
            id,
            prompt,
            text -> {
              Optional<VertebralLevels> levels = SpinalLevels.parse(text);
              if (text.isEmpty() || levels.isPresent()) {
                onGiven.accept(levels.orElse(null));
              } else {
                onUnreadable.run();
              }
            });
    this.strip = new LevelStrip(onGiven);
    setSpacing(4);
    getChildren().setAll(line, strip);
  }

  /** Where levels are written. */
  public TextField field() {
    return line;
  }

  public void show(@Nullable VertebralLevels levels) {
    line.show(SpinalLevels.text(levels));
    strip.show(levels);
  }
}
