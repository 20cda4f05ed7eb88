/** What a session needs of the outside; adapters live in the storage module. */
@NullMarked
package org.sideroscope.review.port;

import org.jspecify.annotations.NullMarked;
