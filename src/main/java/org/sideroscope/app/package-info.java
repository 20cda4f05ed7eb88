/** The window's composition root. */
@NullMarked
package org.sideroscope.app;

import org.jspecify.annotations.NullMarked;
