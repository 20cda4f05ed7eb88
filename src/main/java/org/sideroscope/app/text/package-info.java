/** The words of the window, by key. */
@NullMarked
package org.sideroscope.app.text;

import org.jspecify.annotations.NullMarked;
