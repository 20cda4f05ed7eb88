/** Structured documents of any maker, in words. */
@NullMarked
package org.sideroscope.workstation.structured;

import org.jspecify.annotations.NullMarked;
