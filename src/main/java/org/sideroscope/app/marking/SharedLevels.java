package org.sideroscope.app.marking;

import java.util.HashMap;
import java.util.Map;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ToolLevels;

/** Levels of painting tools are those of a series, in whichever viewports and cuts it is seen. */
public final class SharedLevels {

  private final ViewingArea area;
  private final Map<String, ToolLevels> chosen = new HashMap<>();

  public SharedLevels(ViewingArea area) {
    this.area = area;
    area.onPane(pane ->
        pane.viewport()
            .viewStateProperty()
            .addListener((_, _, state) -> changed(pane, state.levels())));
    area.onChange(this::hand);
  }

  private void changed(ViewportPane pane, ToolLevels levels) {
    boolean news =
        !pane.stackId().isEmpty()
            && !levels.equals(ToolLevels.OF_WINDOW)
            && !levels.equals(chosen.get(pane.stackId()));
    if (news) {
      chosen.put(pane.stackId(), levels);
      hand();
    }
  }

  /** Gives each viewport what was chosen for the series that hangs there. */
  private void hand() {
    for (ViewportPane pane : area.panes()) {
      SliceViewport viewport = pane.viewport();
      ToolLevels wanted = chosen.get(pane.stackId());
      if (wanted != null && !wanted.equals(viewport.viewState().levels())) {
        viewport.setViewState(viewport.viewState().withLevels(wanted));
      }
    }
  }
}
