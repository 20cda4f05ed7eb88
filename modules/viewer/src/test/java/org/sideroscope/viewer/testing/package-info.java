/** What the tests of the viewport share. */
@NullMarked
package org.sideroscope.viewer.testing;

import org.jspecify.annotations.NullMarked;
