/** Reading a study: taking the reading up, writing it to files and taking one over from a file. */
@NullMarked
package org.sideroscope.workstation.reading;

import org.jspecify.annotations.NullMarked;
