/** Benchmarks of what must be instant. */
@NullMarked
package org.sideroscope.benchmarks;

import org.jspecify.annotations.NullMarked;
