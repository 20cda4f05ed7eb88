/** Events as JSON: what a log holds, whatever becomes of the classes. */
@NullMarked
package org.sideroscope.storage.event;

import org.jspecify.annotations.NullMarked;
