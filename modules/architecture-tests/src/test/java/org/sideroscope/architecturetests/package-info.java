/** The arrows of the design, and which module may know which toolkit. */
@NullMarked
package org.sideroscope.architecturetests;

import org.jspecify.annotations.NullMarked;
