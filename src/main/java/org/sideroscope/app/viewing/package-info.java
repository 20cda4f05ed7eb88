/** The viewports in the middle of the window and what hangs in them. */
@NullMarked
package org.sideroscope.app.viewing;

import org.jspecify.annotations.NullMarked;
