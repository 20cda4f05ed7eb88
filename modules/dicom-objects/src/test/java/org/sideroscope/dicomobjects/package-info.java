@NullMarked
package org.sideroscope.dicomobjects;

import org.jspecify.annotations.NullMarked;
