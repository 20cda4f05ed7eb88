/**
 * Measurements and pointers: what is drawn in a viewport becomes a step of the reading, and back.
 */
@NullMarked
package org.sideroscope.app.measuring;

import org.jspecify.annotations.NullMarked;
