/** The searchable list of everything that can be done. */
@NullMarked
package org.sideroscope.app.commandlist;

import org.jspecify.annotations.NullMarked;
