/** Work in the background, its progress and its end on the window's thread. */
@NullMarked
package org.sideroscope.app.task;

import org.jspecify.annotations.NullMarked;
