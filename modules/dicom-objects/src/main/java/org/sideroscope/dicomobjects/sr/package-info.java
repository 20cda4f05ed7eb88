/** Readings as structured reports by TID 1500 (PS3.16), and back. */
@NullMarked
package org.sideroscope.dicomobjects.sr;

import org.jspecify.annotations.NullMarked;
