/**
 * How a study hangs: layouts, the protocols that choose what hangs where, and how they are kept.
 */
@NullMarked
package org.sideroscope.workstation.hanging;

import org.jspecify.annotations.NullMarked;
