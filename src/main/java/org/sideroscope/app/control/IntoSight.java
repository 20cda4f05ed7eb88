package org.sideroscope.app.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what lies round a part of a panel until the part is seen. */
public final class IntoSight {

  private IntoSight() {}

  /** Scrolls no further than it must; does nothing where the part is seen, or nothing scrolls. */
  public static void bring(Node part) {
    for (Node at = part.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        // later, once what has just been shown has its place
        Platform.runLater(() -> bring(part, scroll));
        return;
      }
    }
  }

  private static void bring(Node part, ScrollPane scroll) {
    Node content = scroll.getContent();
    if (content instanceof Parent parent) {
      // what has just come has no place before
      parent.applyCss();
      parent.layout();
    }
    Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    double height = content.getBoundsInLocal().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    double room = height - seen;
    if (room <= 0) {
      return;
    }
    double top = scroll.getVvalue() * room;
    boolean fits = place.getHeight() <= seen;
    if (!fits) {
      scroll.setVvalue(Math.clamp(place.getMinY() / room, 0, 1));
    } else if (place.getMaxY() > top + seen) {
      scroll.setVvalue(Math.min(1, (place.getMaxY() - seen) / room));
    } else if (place.getMinY() < top) {
      scroll.setVvalue(Math.max(0, place.getMinY() / room));
    }
  }
}
