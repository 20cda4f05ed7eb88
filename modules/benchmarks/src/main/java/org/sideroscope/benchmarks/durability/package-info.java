/**
 * What is left of a reading after the program was killed, and what it costs that nothing is lost.
 */
@NullMarked
package org.sideroscope.benchmarks.durability;

import org.jspecify.annotations.NullMarked;
