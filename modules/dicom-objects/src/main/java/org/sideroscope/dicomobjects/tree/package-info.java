/** Structured reports and key object selections of any maker, as trees to be read by people. */
@NullMarked
package org.sideroscope.dicomobjects.tree;

import org.jspecify.annotations.NullMarked;
