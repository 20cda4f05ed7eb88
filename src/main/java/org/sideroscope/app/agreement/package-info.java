/** How far the readers of a project agree, on the screen. */
@NullMarked
package org.sideroscope.app.agreement;

import org.jspecify.annotations.NullMarked;
