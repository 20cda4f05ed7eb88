/** The sheet of keyboard shortcuts. */
@NullMarked
package org.sideroscope.app.shortcuts;

import org.jspecify.annotations.NullMarked;
