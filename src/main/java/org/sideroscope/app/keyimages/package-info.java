/** The key images of the reading in a row below the pictures. */
@NullMarked
package org.sideroscope.app.keyimages;

import org.jspecify.annotations.NullMarked;
