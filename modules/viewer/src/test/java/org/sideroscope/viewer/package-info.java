@NullMarked
package org.sideroscope.viewer;

import org.jspecify.annotations.NullMarked;
