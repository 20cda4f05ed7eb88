/** Edits of a whole mark: what its shape says follows from it, without looking at the image. */
@NullMarked
package org.sideroscope.marking.edit;

import org.jspecify.annotations.NullMarked;
