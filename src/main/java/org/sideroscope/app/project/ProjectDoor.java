package org.sideroscope.app.project;

import org.sideroscope.workstation.project.Seat;

/**
 * Between a user's own readings and those of a project. On either side is a window of its own, so
 * that nothing that lay open on one is seen on the other.
 */
public interface ProjectDoor {

  /** Closes what lies open and opens a project. */
  void enter(Seat seat);

  /** Closes the project and goes back to the user's own readings. */
  void leave();
}
