/** What a pointer event costs while something is marked, with the store behind it. */
@NullMarked
package org.sideroscope.benchmarks.marking;

import org.jspecify.annotations.NullMarked;
