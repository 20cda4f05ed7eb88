/** Coordinating a project over the window: making it, its studies, its protocol, its tables. */
@NullMarked
package org.sideroscope.app.coordinating;

import org.jspecify.annotations.NullMarked;
