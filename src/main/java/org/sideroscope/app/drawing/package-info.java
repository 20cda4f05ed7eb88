/** Drawings on the screen: the same that are written as SVG and PDF. */
@NullMarked
package org.sideroscope.app.drawing;

import org.jspecify.annotations.NullMarked;
