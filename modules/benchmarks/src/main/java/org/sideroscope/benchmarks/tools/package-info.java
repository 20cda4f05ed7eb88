/** What the tools of the hand cost. */
@NullMarked
package org.sideroscope.benchmarks.tools;

import org.jspecify.annotations.NullMarked;
