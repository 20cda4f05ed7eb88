/**
 * Marks on images: masks, the edits that change them, brushes, descriptive numbers, and how a mask
 * is drawn over a slice. Knows voxels and patient space, and nothing of what a mark means: that is
 * the text of its {@link org.sideroscope.marking.MarkLabel}.
 */
@NullMarked
package org.sideroscope.marking;

import org.jspecify.annotations.NullMarked;
