@NullMarked
package org.sideroscope.viewer.link;

import org.jspecify.annotations.NullMarked;
