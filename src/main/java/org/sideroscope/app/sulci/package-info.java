/** The sulci as a list, with hemisphere and name. */
@NullMarked
package org.sideroscope.app.sulci;

import org.jspecify.annotations.NullMarked;
