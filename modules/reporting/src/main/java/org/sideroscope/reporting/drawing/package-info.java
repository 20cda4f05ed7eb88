/**
 * Drawings of plots as values, and what writes them: SVG and PDF. Nothing here knows what is
 * plotted.
 */
@NullMarked
package org.sideroscope.reporting.drawing;

import org.jspecify.annotations.NullMarked;
