/** The seven regions with their sub-sites: picking one and answering it. */
@NullMarked
package org.sideroscope.app.palette;

import org.jspecify.annotations.NullMarked;
