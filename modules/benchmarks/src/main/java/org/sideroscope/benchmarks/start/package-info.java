/** How long windows take to start, each in a process of its own. */
@NullMarked
package org.sideroscope.benchmarks.start;

import org.jspecify.annotations.NullMarked;
