package org.sideroscope.app.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.sideroscope.app.text.Texts;

/** Up to four viewports in a grid, one of them active: the one that keys and tools act on. */
public final class ViewingArea extends GridPane {

  private static final int MOST = 4;

  private final List<ViewportPane> panes;
  private final List<Runnable> listeners = new ArrayList<>();
  private int visible = 1;
  private int active;

  /**
   * Creates empty viewports, of which one is seen.
   *
   * @param drawing runs what is too slow for the window's thread
   */
  public ViewingArea(Executor drawing, Texts texts) {
    setId("viewing-area");
    getStyleClass().add("viewing-area");
    panes =
        IntStream.range(0, MOST)
            .mapToObj(number -> new ViewportPane(drawing, texts, number + 1))
            .toList();
    for (int number = 0; number < MOST; number++) {
      int at = number;
      panes.get(number).onPress(() -> activate(at));
    }
    setLayout(1);
  }

  /** One, two or four viewports; what hangs in the others stays there unseen. */
  public void setLayout(int viewports) {
    visible = viewports;
    int columns = viewports == 1 ? 1 : 2;
    int rows = viewports == 4 ? 2 : 1;
    getChildren().clear();
    getColumnConstraints()
        .setAll(IntStream.range(0, columns).mapToObj(i -> column(columns)).toList());
    getRowConstraints().setAll(IntStream.range(0, rows).mapToObj(i -> row(rows)).toList());
    int first = viewports == 1 ? active : 0;
    for (int place = 0; place < viewports; place++) {
      add(panes.get(first + place).viewport(), place % columns, place / columns);
    }
    activate(viewports == 1 || active < viewports ? active : 0);
  }

  public int layoutCount() {
    return visible;
  }

  public List<ViewportPane> panes() {
    return panes;
  }

  /** The viewports that are seen. */
  public List<ViewportPane> visiblePanes() {
    return visible == 1 ? List.of(active()) : panes.subList(0, visible);
  }

  public ViewportPane active() {
    return panes.get(active);
  }

  /** The next of the visible viewports. */
  public void activateNext() {
    if (visible > 1) {
      activate((active + 1) % visible);
    }
  }

  void activate(int number) {
    active = number;
    for (int i = 0; i < MOST; i++) {
      panes.get(i).viewport().setActive(i == number && visible > 1);
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

  private static ColumnConstraints column(int columns) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(100.0 / columns);
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }

  private static RowConstraints row(int rows) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(100.0 / rows);
    row.setVgrow(Priority.ALWAYS);
    row.setFillHeight(true);
    return row;
  }
}
