/** What a study is asked about: the answers of a reading one by one, as readers are compared. */
@NullMarked
package org.sideroscope.cohort.field;

import org.jspecify.annotations.NullMarked;
