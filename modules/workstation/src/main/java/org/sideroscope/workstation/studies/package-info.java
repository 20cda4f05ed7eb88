/** Finding studies, and having their images at hand. */
@NullMarked
package org.sideroscope.workstation.studies;

import org.jspecify.annotations.NullMarked;
