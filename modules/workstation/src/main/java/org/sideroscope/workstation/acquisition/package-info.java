/** What the headers of the images that were read say about the acquisition. */
@NullMarked
package org.sideroscope.workstation.acquisition;

import org.jspecify.annotations.NullMarked;
