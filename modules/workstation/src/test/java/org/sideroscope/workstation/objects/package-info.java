@NullMarked
package org.sideroscope.workstation.objects;

import org.jspecify.annotations.NullMarked;
