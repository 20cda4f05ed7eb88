package org.sideroscope.app.command;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Turns key presses anywhere in the window into commands. While a text is being typed only
 * combinations with Ctrl pass; a button or list that was clicked never swallows a reading key.
 */
public final class KeyDispatch {

  private static final Set<KeyCode> CONTROL_KEYS =
      EnumSet.of(
          KeyCode.ENTER, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

  private static final Set<KeyCode> LIST_KEYS =
      EnumSet.of(KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private final Map<KeyCombination, Command> commands = new LinkedHashMap<>();
  private final CommandHandlers handlers;

  public KeyDispatch(CommandHandlers handlers) {
    this.handlers = handlers;
    for (Command command : Command.values()) {
      command.key().ifPresent(key -> commands.put(key, command));
    }
    // the same keys on the number pad, and what several layouts need to reach them
    commands.put(new KeyCodeCombination(KeyCode.EQUALS), Command.ZOOM_IN);
    commands.put(new KeyCodeCombination(KeyCode.ADD), Command.ZOOM_IN);
    commands.put(new KeyCodeCombination(KeyCode.SUBTRACT), Command.ZOOM_OUT);
    commands.put(
        new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN), Command.SHORTCUTS);
  }

  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // menus show keys, and would listen to them also while a text is being typed
    scene.getAccelerators().addListener(KeyDispatch::removeAdded);
  }

  private static void removeAdded(
      MapChangeListener.Change<? extends KeyCombination, ? extends Runnable> change) {
    if (change.wasAdded()) {
      change.getMap().remove(change.getKey());
    }
  }

  private void pressed(KeyEvent event) {
    if (isTyping(event) || isForFocusedControl(event)) {
      return;
    }
    find(event)
        .filter(handlers::handles)
        .ifPresent(command -> {
          handlers.run(command);
          event.consume();
        });
  }

  private Optional<Command> find(KeyEvent event) {
    return commands.entrySet().stream()
        .filter(entry -> entry.getKey().match(event))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * A control reached with the Tab key keeps the keys it is worked with; a clicked one does not.
   */
  private static boolean isForFocusedControl(KeyEvent event) {
    return event.getTarget() instanceof Control control
        && control.isFocusVisible()
        && isWorkedWith(event.getCode(), control)
        && !event.isShortcutDown();
  }

  private static boolean isWorkedWith(KeyCode key, Control control) {
    return CONTROL_KEYS.contains(key)
        || (control instanceof ListView<?> && LIST_KEYS.contains(key));
  }

  private static boolean isTyping(KeyEvent event) {
    if (event.isShortcutDown() || !(event.getTarget() instanceof Node node)) {
      return false;
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TextInputControl || at instanceof ComboBoxBase<?>) {
        return true;
      }
    }
    return false;
  }
}
