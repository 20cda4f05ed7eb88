/** How the user arranged the window, kept from run to run. */
@NullMarked
package org.sideroscope.app.preferences;

import org.jspecify.annotations.NullMarked;
