/**
 * What a reader does, as pure functions from the state of a reading to the step that follows.
 *
 * <p>The latest answer wins. What it contradicts changes with it in the same step, is named by that
 * step, and comes back with one undo:
 *
 * <ul>
 *   <li>An answer for a part refines what was said of its whole region. Where the region was absent
 *       or not imaged, that now stands for each of its other parts by name.
 *   <li>A region called absent or not imaged takes along every part that was said to be otherwise.
 *       A part that could not be read stays so when its region is called absent.
 *   <li>A region called present, while every part listed is absent or not assessed, no longer lists
 *       them.
 *   <li>Marks stand only where a deposit is present or indeterminate. An answer that ends this
 *       removes them. Painting makes its place present; erasing never makes it absent.
 * </ul>
 *
 * <p>A gesture fails, with a sentence and without an effect, only where following it would lose the
 * statement that there is a deposit without saying where.
 */
@NullMarked
package org.sideroscope.review.gesture;

import org.jspecify.annotations.NullMarked;
