package org.sideroscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Every text of every window: what is drawn, spoken, hidden, hinted at, and the titles. */
final class EveryText {

  private final List<String> found = new ArrayList<>();

  private EveryText() {}

  /** To be called on the window's thread. */
  static List<String> ofAllWindows() {
    EveryText all = new EveryText();
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage stage) {
        all.add(stage.getTitle());
      }
      all.node(window.getScene().getRoot());
    }
    return all.found.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).toList();
  }

  private void add(@Nullable String text) {
    if (text != null) {
      found.add(text);
    }
  }

  private void node(Node node) {
    add(node.getAccessibleText());
    add(node.getAccessibleHelp());
    add(node.getId());
    add(node.getUserData() instanceof String text ? text : null);
    properties(node);
    switch (node) {
      case Text text -> add(text.getText());
      case Labeled labeled -> add(labeled.getText());
      case TextInputControl input -> {
        add(input.getText());
        add(input.getPromptText());
      }
      case MenuBar bar -> bar.getMenus().forEach(this::item);
      default -> {}
    }
    if (node instanceof ListView<?> list) {
      // also of lines that are scrolled out of sight, as far as their values say it
      list.getItems().stream().map(String::valueOf).filter(EveryText::isWords).forEach(this::add);
    }
    if (node instanceof Control control) {
      tip(control.getTooltip());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::node);
    }
  }

  /** Records print all they hold, which is no text of the window. */
  private static boolean isWords(String text) {
    return !text.contains("[");
  }

  private void properties(Node node) {
    ObservableMap<Object, Object> properties = node.getProperties();
    properties.values().forEach(value -> tip(value instanceof Tooltip tip ? tip : null));
  }

  private void tip(@Nullable Tooltip tip) {
    if (tip != null) {
      add(tip.getText());
    }
  }

  private void item(MenuItem item) {
    add(item.getText());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(this::item);
    }
  }
}
