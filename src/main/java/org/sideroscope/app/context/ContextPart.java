package org.sideroscope.app.context;

import javafx.scene.Node;
import org.sideroscope.app.command.Command;
import org.sideroscope.review.SessionSnapshot;

/** One part of the context: asked for in its section, told in its line. */
interface ContextPart {

  /** The command that opens it. */
  Command command();

  /** What is said so far, in a few words; empty where nothing is. */
  String summary(SessionSnapshot snapshot);

  /** What is asked; made at the first opening. */
  Node body();

  /** Shows what is said, after the body was made. */
  void show(SessionSnapshot snapshot);

  /** Where the keyboard begins. */
  Node first();
}
