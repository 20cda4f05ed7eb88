/** What a project asks, of whom, and what is hidden from them: the protocol and its file. */
@NullMarked
package org.sideroscope.cohort.protocol;

import org.jspecify.annotations.NullMarked;
