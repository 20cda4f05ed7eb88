/** How studies hang: the choice of a protocol, why it was chosen, and their editor. */
@NullMarked
package org.sideroscope.app.hanging;

import org.jspecify.annotations.NullMarked;
