/** Vertebral levels as they are written and pointed at. */
@NullMarked
package org.sideroscope.app.levels;

import org.jspecify.annotations.NullMarked;
