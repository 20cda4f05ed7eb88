/** Structured documents of any maker as trees to be read. */
@NullMarked
package org.sideroscope.app.structured;

import org.jspecify.annotations.NullMarked;
