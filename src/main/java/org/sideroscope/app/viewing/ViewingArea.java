package org.sideroscope.app.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.Layout;
import org.sideroscope.workstation.hanging.LayoutCell;

/**
 * Viewports in a grid, one of them active: the one that keys and tools act on. A viewport is made
 * when it is first needed and kept, with what hangs in it, while it is not seen.
 */
public final class ViewingArea extends GridPane {

  private final Executor drawing;
  private final Texts texts;
  private final List<ViewportPane> panes = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Consumer<ViewportPane>> paneListeners = new ArrayList<>();
  private Arrangement arrangement = Arrangement.FIRST;

  /**
   * Creates one empty viewport.
   *
   * @param drawing runs what is too slow for the window's thread
   */
  public ViewingArea(Executor drawing, Texts texts) {
    this.drawing = drawing;
    this.texts = texts;
    setId("viewing-area");
    getStyleClass().add("viewing-area");
    show(arrangement);
  }

  /** Shows so many viewports; what hangs in the others stays there unseen. */
  public void arrange(Layout layout) {
    show(arrangement.with(layout));
  }

  public Layout arranged() {
    return arrangement.layout();
  }

  /** The active viewport takes all the room, or goes back among the others. */
  public void enlargeOrBack() {
    show(arrangement.enlargedOrBack());
  }

  private void show(Arrangement next) {
    Layout layout = next.layout();
    List<Integer> seen = next.seen();
    seen.forEach(this::pane);
    if (getChildren().isEmpty() || !next.seen().equals(arrangement.seen()) || !isLaidOut(layout)) {
      getChildren().clear();
      getColumnConstraints().setAll(columns(layout.columns()));
      getRowConstraints().setAll(rows(layout.rows()));
      for (int place = 0; place < seen.size(); place++) {
        add(layout.cells().get(place), pane(seen.get(place)));
      }
    }
    arrangement = next;
    activate(next.active());
  }

  private boolean isLaidOut(Layout layout) {
    return layout.equals(arrangement.layout());
  }

  private void add(LayoutCell cell, ViewportPane pane) {
    add(pane.node(), cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan());
  }

  /** The viewports made so far, seen or not. */
  public List<ViewportPane> panes() {
    return List.copyOf(panes);
  }

  /** The viewport of a number from 0, seen or not. */
  public ViewportPane pane(int number) {
    while (panes.size() <= number) {
      make();
    }
    return panes.get(number);
  }

  private void make() {
    int number = panes.size();
    ViewportPane pane = new ViewportPane(drawing, texts, number + 1);
    panes.add(pane);
    pane.onPress(() -> activate(number));
    pane.onDoubleClick(() -> {
      activate(number);
      enlargeOrBack();
    });
    paneListeners.forEach(listener -> listener.accept(pane));
  }

  /** Told every viewport once: those made so far now, the others when they are made. */
  public void onPane(Consumer<ViewportPane> listener) {
    paneListeners.add(listener);
    panes().forEach(listener);
  }

  /** The viewports that are seen. */
  public List<ViewportPane> visiblePanes() {
    return arrangement.seen().stream().map(this::pane).toList();
  }

  public ViewportPane active() {
    return pane(arrangement.active());
  }

  /** The next of the viewports; where a single one is seen, the next in which something hangs. */
  public void activateNext() {
    boolean single = arrangement.layout().isSingle();
    arrangement.others().stream()
        .filter(number -> !single || isTaken(number))
        .findFirst()
        .ifPresent(number -> show(arrangement.withActive(number)));
  }

  private boolean isTaken(int number) {
    return number < panes.size() && !panes.get(number).stackId().isEmpty();
  }

  /** Another viewport, seen or not, becomes the active one. */
  public void activate(ViewportPane pane) {
    activate(panes.indexOf(pane));
  }

  void activate(int number) {
    arrangement = arrangement.withActive(number);
    boolean several = !arrangement.layout().isSingle();
    for (int i = 0; i < panes.size(); i++) {
      panes.get(i).viewport().setActive(i == number && several);
    }
    listeners.forEach(Runnable::run);
  }

  /** Tells when another viewport is active or something else hangs in one. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void changed() {
    listeners.forEach(Runnable::run);
  }

  /** The ids of the stacks that hang where they are seen. */
  public Set<String> shownIds() {
    return visiblePanes().stream().map(ViewportPane::stackId).collect(Collectors.toSet());
  }

  private static List<ColumnConstraints> columns(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          ColumnConstraints column = new ColumnConstraints();
          column.setPercentWidth(100.0 / count);
          column.setHgrow(Priority.ALWAYS);
          column.setFillWidth(true);
          return column;
        })
        .toList();
  }

  private static List<RowConstraints> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          RowConstraints row = new RowConstraints();
          row.setPercentHeight(100.0 / count);
          row.setVgrow(Priority.ALWAYS);
          row.setFillHeight(true);
          return row;
        })
        .toList();
  }
}
