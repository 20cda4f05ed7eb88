/** Who reads: asked once and kept. */
@NullMarked
package org.sideroscope.app.reader;

import org.jspecify.annotations.NullMarked;
