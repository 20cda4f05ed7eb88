/** Where in a stack the regions of a reading are likely to be seen. For looking, never recorded. */
@NullMarked
package org.sideroscope.workstation.walk;

import org.jspecify.annotations.NullMarked;
