/**
 * Keeps readings, settings and recent studies in files of the user's own. Adapters of the ports in
 * {@code review}.
 */
@NullMarked
package org.sideroscope.storage;

import org.jspecify.annotations.NullMarked;
