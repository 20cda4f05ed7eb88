/** A study, its reading and the objects of it without what identifies the patient, for research. */
@NullMarked
package org.sideroscope.workstation.deidentify;

import org.jspecify.annotations.NullMarked;
