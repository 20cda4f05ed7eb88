/** How the windows stand on the screens, and what of them is shown. */
@NullMarked
package org.sideroscope.app.frame;

import org.jspecify.annotations.NullMarked;
