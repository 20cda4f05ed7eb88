package org.sideroscope.app.command;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.OwnKeys;

/**
 * Turns key presses anywhere in a window into commands. While a text is being typed only
 * combinations with Ctrl and function keys pass; a button or list that was clicked never swallows a
 * reading key.
 */
public final class KeyDispatch {

  private static final Set<KeyCode> CONTROL_KEYS =
      EnumSet.of(
          KeyCode.ENTER, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

  private static final Set<KeyCode> LIST_KEYS =
      EnumSet.of(KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private final CommandHandlers handlers;
  private final Supplier<Shortcuts> shortcuts;
  private final Predicate<KeyCode> handAtWork;
  private @Nullable KeyCode held;
  private boolean taken;

  /**
   * @param shortcuts which key each command has at the moment
   * @param handAtWork takes the key if it is part of something that the hand has begun
   */
  public KeyDispatch(
      CommandHandlers handlers, Supplier<Shortcuts> shortcuts, Predicate<KeyCode> handAtWork) {
    this.handlers = handlers;
    this.shortcuts = shortcuts;
    this.handAtWork = handAtWork;
  }

  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = null);
    // a key that a dialog saw released is not held any more
    scene.windowProperty().flatMap(Window::focusedProperty).subscribe(() -> held = null);
    // menus show keys, and would listen to them also while a text is being typed
    scene.getAccelerators().addListener(KeyDispatch::removeAdded);
  }

  private static void removeAdded(
      MapChangeListener.Change<? extends KeyCombination, ? extends Runnable> change) {
    if (change.wasAdded()) {
      change.getMap().remove(change.getKey());
    }
  }

  /** A key that was a command is no letter in the field that the command gave the keyboard to. */
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    taken = false;
    boolean again = event.getCode() == held;
    held = event.getCode();
    if (isTyping(event) || isForFocusedControl(event)) {
      return;
    }
    if (!again && handAtWork.test(event.getCode())) {
      event.consume();
      return;
    }
    find(event)
        .filter(handlers::handles)
        .ifPresent(command -> {
          event.consume();
          taken = true;
          if (!again || command.isRepeated()) {
            handlers.run(command);
          }
        });
  }

  private Optional<Command> find(KeyEvent event) {
    return Chord.of(event).flatMap(shortcuts.get()::at);
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
    return CONTROL_KEYS.contains(key) || (isList(control) && LIST_KEYS.contains(key));
  }

  private static boolean isList(Control control) {
    return control instanceof ListView<?>
        || control instanceof TableView<?>
        || control instanceof TreeTableView<?>;
  }

  private static boolean isTyping(KeyEvent event) {
    boolean typesNothing = event.isShortcutDown() || event.getCode().isFunctionKey();
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at instanceof OwnKeys
          || (at instanceof TextInputControl && !typesNothing)
          || (at instanceof ComboBoxBase<?> && !event.isShortcutDown())) {
        return true;
      }
    }
    return false;
  }
}
