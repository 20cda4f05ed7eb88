/** The list of patients, studies and series, with what is wrong with each in words. */
@NullMarked
package org.sideroscope.app.studies;

import org.jspecify.annotations.NullMarked;
