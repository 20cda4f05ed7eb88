/**
 * The event log of a reading in a file: records that only ever get longer, each with its length and
 * checksum, so that whatever a crash leaves behind, every whole record is found again.
 */
@NullMarked
package org.sideroscope.storage.log;

import org.jspecify.annotations.NullMarked;
