/** Small controls of the window's own. */
@NullMarked
package org.sideroscope.app.control;

import org.jspecify.annotations.NullMarked;
