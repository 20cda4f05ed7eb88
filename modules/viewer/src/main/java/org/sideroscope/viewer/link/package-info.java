/** What linked viewports make of each other's movements. Pure: nothing here is on the screen. */
@NullMarked
package org.sideroscope.viewer.link;

import org.jspecify.annotations.NullMarked;
