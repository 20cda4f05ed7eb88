/** Many readings as tables for statistics. */
@NullMarked
package org.sideroscope.workstation.table;

import org.jspecify.annotations.NullMarked;
