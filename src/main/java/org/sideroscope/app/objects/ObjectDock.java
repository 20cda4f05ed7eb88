package org.sideroscope.app.objects;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.KeysBack;

/** The images, and below them a tab for each object that is open; without one, the images alone. */
public final class ObjectDock extends SplitPane {

  /** The part of the height that images keep at first. */
  private static final double SHARE_OF_IMAGES = 0.62;

  private static final double LEAST_HEIGHT = 120;

  private final TabPane tabs = new TabPane();

  public ObjectDock(Node images) {
    super(images);
    setOrientation(Orientation.VERTICAL);
    getStyleClass().add("object-dock");
    tabs.setId("objects");
    tabs.setMinHeight(LEAST_HEIGHT);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    SplitPane.setResizableWithParent(tabs, false);
    tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      KeysBack.from(this);
      event.consume();
    }
  }

  /**
   * An object that is open.
   *
   * @param id tells it from the others
   * @param keys what the keyboard works
   * @param onClose told when it is put away
   */
  public record Opened(
      String id, String title, String icon, Node view, Node keys, Runnable onClose) {}

  /** Shows an object in front; its keys are in the hand of who opened it by the keyboard. */
  public void open(Opened object, boolean byKeyboard) {
    boolean keys = byKeyboard || hasKeys();
    Tab tab = new Tab(object.title(), object.view());
    tab.setGraphic(new FontIcon(object.icon()));
    tab.setTooltip(new Tooltip(object.title()));
    tab.setUserData(object);
    tab.setOnCloseRequest(event -> {
      event.consume();
      close(tab);
    });
    tabs.getTabs().add(tab);
    reveal();
    tabs.getSelectionModel().select(tab);
    if (keys) {
      focus();
    }
  }

  /** Whether the keyboard works something in the tabs. */
  private boolean hasKeys() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && !owner.equals(tabs)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  /** Brings an object that is open to the front; false if it is not open. */
  public boolean bringToFront(String id, boolean byKeyboard) {
    Optional<Tab> there =
        tabs.getTabs().stream().filter(tab -> objectIn(tab).id().equals(id)).findFirst();
    there.ifPresent(tab -> {
      tabs.getSelectionModel().select(tab);
      if (byKeyboard) {
        focus();
      }
    });
    return there.isPresent();
  }

  private static Opened objectIn(Tab tab) {
    return (Opened) tab.getUserData();
  }

  public boolean isEmpty() {
    return tabs.getTabs().isEmpty();
  }

  /** The keyboard goes to the object in front. */
  public void focus() {
    Tab front = tabs.getSelectionModel().getSelectedItem();
    if (front != null) {
      tabs.applyCss();
      tabs.layout();
      FocusByKey.on(objectIn(front).keys());
    }
  }

  /** Puts away the object in front. */
  public void closeFront() {
    Tab front = tabs.getSelectionModel().getSelectedItem();
    if (front != null) {
      close(front);
    }
  }

  /** The keyboard goes on where it worked, or back to the commands. */
  private void close(Tab tab) {
    boolean keys = hasKeys();
    tabs.getTabs().remove(tab);
    objectIn(tab).onClose().run();
    if (isEmpty()) {
      KeysBack.from(this);
      getItems().remove(tabs);
    } else if (keys) {
      focus();
    }
  }

  public void closeAll() {
    while (!isEmpty()) {
      closeFront();
    }
  }

  private void reveal() {
    if (!getItems().contains(tabs)) {
      getItems().add(tabs);
      setDividerPositions(SHARE_OF_IMAGES);
    }
  }
}
