/**
 * The logs of readings as they lay in files of their own before there was a database: records, each
 * with its length and checksum. They are read to be taken over, and left as they are.
 */
@NullMarked
package org.sideroscope.storage.former;

import org.jspecify.annotations.NullMarked;
