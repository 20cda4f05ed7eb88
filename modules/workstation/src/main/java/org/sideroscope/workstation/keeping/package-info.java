/** Looking after the readings that are kept: checking, copying and deleting them. */
@NullMarked
package org.sideroscope.workstation.keeping;

import org.jspecify.annotations.NullMarked;
