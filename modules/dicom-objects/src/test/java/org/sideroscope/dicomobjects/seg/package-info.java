@NullMarked
package org.sideroscope.dicomobjects.seg;

import org.jspecify.annotations.NullMarked;
