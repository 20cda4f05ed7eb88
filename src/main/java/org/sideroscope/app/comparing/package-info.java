/** This reading beside an earlier one of the same patient. */
@NullMarked
package org.sideroscope.app.comparing;

import org.jspecify.annotations.NullMarked;
