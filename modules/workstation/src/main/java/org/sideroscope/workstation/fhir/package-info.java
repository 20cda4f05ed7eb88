/** Reports as FHIR R4. */
@NullMarked
package org.sideroscope.workstation.fhir;

import org.jspecify.annotations.NullMarked;
