package org.sideroscope.app.control;

/**
 * A part of the window that is worked by every key itself while it has the focus: no key pressed in
 * it is a command of the window.
 */
public interface OwnKeys {}
