/** Viewports that follow each other by the place in the patient. */
@NullMarked
package org.sideroscope.app.linking;

import org.jspecify.annotations.NullMarked;
