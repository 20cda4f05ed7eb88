/** Marks of one series to and from the files of other programs. */
@NullMarked
package org.sideroscope.workstation.masks;

import org.jspecify.annotations.NullMarked;
