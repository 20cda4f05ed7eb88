/** What a project needs kept, on one machine or on a server for several. */
@NullMarked
package org.sideroscope.cohort.port;

import org.jspecify.annotations.NullMarked;
