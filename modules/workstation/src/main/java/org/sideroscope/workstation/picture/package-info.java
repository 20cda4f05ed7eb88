/** Small pictures as values: thumbnails and key images, before anything encodes or shows them. */
@NullMarked
package org.sideroscope.workstation.picture;

import org.jspecify.annotations.NullMarked;
