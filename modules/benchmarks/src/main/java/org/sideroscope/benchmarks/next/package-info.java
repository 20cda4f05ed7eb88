/** How long a reader of a project waits for the next study. */
@NullMarked
package org.sideroscope.benchmarks.next;

import org.jspecify.annotations.NullMarked;
