package org.sideroscope.app.window;

import java.util.EnumMap;
import java.util.Map;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.LayoutPicker;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.workstation.hanging.Layout;

/** How many viewports are seen, and which of them is active. */
final class LayoutCommands {

  /** The layouts that have a key and a button of their own. */
  static final Map<Command, Layout> BY_KEY =
      new EnumMap<>(
          Map.of(
              Command.LAYOUT_ONE, Layout.ONE,
              Command.LAYOUT_TWO, Layout.TWO,
              Command.LAYOUT_FOUR, Layout.FOUR,
              Command.LAYOUT_LARGE, Layout.LARGE_AND_THREE));

  private final ViewingArea area;
  private final LayoutPicker picker;

  LayoutCommands(ViewingArea area, MainToolBar toolBar, Texts texts) {
    this.area = area;
    this.picker = new LayoutPicker(texts, area::arrange);
    area.onChange(() -> toolBar.showLayout(area.arranged()));
    toolBar.showLayout(area.arranged());
  }

  void bind(CommandHandlers handlers) {
    BY_KEY.forEach((command, layout) -> handlers.on(command, () -> area.arrange(layout)));
    handlers
        .on(Command.CHOOSE_LAYOUT, () -> picker.toggle(area, area.arranged()))
        .on(Command.ENLARGE, area::enlargeOrBack)
        .on(Command.NEXT_VIEWPORT, area::activateNext);
  }
}
