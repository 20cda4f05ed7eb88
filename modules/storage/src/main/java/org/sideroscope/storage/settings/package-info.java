/** Settings and recent studies as small JSON files. */
@NullMarked
package org.sideroscope.storage.settings;

import org.jspecify.annotations.NullMarked;
