/** The main window: its frame, its commands, its status line. */
@NullMarked
package org.sideroscope.app.window;

import org.jspecify.annotations.NullMarked;
