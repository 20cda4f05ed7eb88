/** Strokes on a slice become marks of the picked site, and marks become outlines on every slice. */
@NullMarked
package org.sideroscope.app.marking;

import org.jspecify.annotations.NullMarked;
