/** Marks as ImageJ keeps regions. ImageJ and AWT, headless, stay in here. */
@NullMarked
package org.sideroscope.marking.awt;

import org.jspecify.annotations.NullMarked;
