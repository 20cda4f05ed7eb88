/** The one place that uses AWT, headless, for encoding pictures. */
@NullMarked
package org.sideroscope.workstation.awt;

import org.jspecify.annotations.NullMarked;
