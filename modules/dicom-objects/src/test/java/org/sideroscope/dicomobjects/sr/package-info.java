@NullMarked
package org.sideroscope.dicomobjects.sr;

import org.jspecify.annotations.NullMarked;
