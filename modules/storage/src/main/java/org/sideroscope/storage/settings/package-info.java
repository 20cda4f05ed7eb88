/** Settings, recent studies and corrected kinds of images as small JSON files. */
@NullMarked
package org.sideroscope.storage.settings;

import org.jspecify.annotations.NullMarked;
