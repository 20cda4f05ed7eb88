/** Results, failure reasons and progress: what every module shares. Knows the JDK only. */
@NullMarked
package org.sideroscope.foundation;

import org.jspecify.annotations.NullMarked;
