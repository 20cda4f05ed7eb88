/**
 * The walk through a reading: from question to question in reading order, each where it is seen.
 */
@NullMarked
package org.sideroscope.app.walk;

import org.jspecify.annotations.NullMarked;
