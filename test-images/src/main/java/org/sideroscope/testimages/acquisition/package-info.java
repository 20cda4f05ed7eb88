/** The same head as scanners lay out their slices: however the patient lies in them. */
@NullMarked
package org.sideroscope.testimages.acquisition;

import org.jspecify.annotations.NullMarked;
