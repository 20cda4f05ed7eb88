package org.sideroscope.app.shortcuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.shortcuts.SheetColumns.Section;
import org.sideroscope.app.text.Texts;

/** The lines of the sheet in columns, which scroll where they do not fit. */
final class SheetBody extends ScrollPane {

  private static final double COLUMN = 356;
  private static final double GAP = 24;
  private static final double PADDING_AND_SCROLL_BAR = 48;
  private static final int MOST_COLUMNS = 4;

  private final Texts texts;
  private final Consumer<Command> onClick;
  private final HBox columns = new HBox(GAP);
  private List<SheetRow> rows = List.of();

  SheetBody(Texts texts, Consumer<Command> onClick) {
    this.texts = texts;
    this.onClick = onClick;
    columns.getStyleClass().add("sheet-columns");
    setContent(columns);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** What so many columns take. */
  static double widthOf(int count) {
    return count * COLUMN + (count - 1) * GAP + PADDING_AND_SCROLL_BAR;
  }

  /** How many columns a width holds; one at least. */
  static int columnsIn(double width) {
    int fitting = MOST_COLUMNS;
    while (fitting > 1 && widthOf(fitting) > width) {
      fitting--;
    }
    return fitting;
  }

  void fill(List<Section<SheetEntry>> sections, int count, Predicate<Command> changed) {
    rows = new ArrayList<>();
    columns
        .getChildren()
        .setAll(
            SheetColumns.of(sections, count).stream()
                .map(column -> column(column, changed))
                .toList());
    if (sections.isEmpty()) {
      Label none = new Label(texts.get("commands.none"));
      none.getStyleClass().add("soft");
      columns.getChildren().setAll(none);
    }
  }

  /** Takes the height of what it is filled with, whatever it is filled with later. */
  void keepHeight() {
    applyCss();
    setPrefHeight(columns.prefHeight(-1));
  }

  private VBox column(List<Section<SheetEntry>> sections, Predicate<Command> changed) {
    VBox column = new VBox();
    column.setMinWidth(COLUMN);
    column.setMaxWidth(COLUMN);
    for (Section<SheetEntry> section : sections) {
      column.getChildren().add(heading(section));
      for (SheetEntry entry : section.rows()) {
        SheetRow row =
            new SheetRow(entry, entry.command().filter(changed).isPresent(), texts, onClick);
        rows.add(row);
        column.getChildren().add(row);
      }
    }
    return column;
  }

  private Label heading(Section<SheetEntry> section) {
    Label heading =
        new Label(
            section.continued()
                ? texts.get("shortcuts.continued", section.heading())
                : section.heading());
    heading.getStyleClass().addAll("heading", "sheet-heading");
    return heading;
  }

  /** The commands that are listed, in their order. */
  List<Command> commands() {
    return rows.stream().flatMap(row -> row.command().stream()).toList();
  }

  /** Shows which command is picked, and which waits for its key. */
  void show(Optional<Command> picked, Optional<Command> waiting) {
    rows.forEach(row -> row.show(picked, waiting));
  }

  /** Scrolls to the line of a command, unless it is in sight. */
  void reveal(Command command) {
    rows.stream().filter(row -> row.command().equals(Optional.of(command))).forEach(this::reveal);
  }

  private void reveal(SheetRow row) {
    layout();
    Bounds line = columns.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double seen = getViewportBounds().getHeight();
    double hidden = columns.getHeight() - seen;
    double top = getVvalue() * hidden;
    boolean inSight = line.getMinY() >= top && line.getMaxY() <= top + seen;
    if (hidden > 0 && !inSight) {
      setVvalue(Math.clamp((line.getCenterY() - seen / 2) / hidden, 0, 1));
    }
  }
}
