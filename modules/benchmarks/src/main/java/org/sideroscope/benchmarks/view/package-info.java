/** How fast pictures are made and scrolled through, beside ImageJ where it does the same work. */
@NullMarked
package org.sideroscope.benchmarks.view;

import org.jspecify.annotations.NullMarked;
