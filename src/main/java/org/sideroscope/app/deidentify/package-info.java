/**
 * A de-identified copy of the study on the desk, chosen over the window and written in one action.
 */
@NullMarked
package org.sideroscope.app.deidentify;

import org.jspecify.annotations.NullMarked;
