/**
 * Readings in an SQLite database: an append-only table of events, one hash chain for each reading.
 * An event is committed to the write-ahead log before its gesture returns; one thread of the
 * reading's own brings the write-ahead log to the disk.
 */
@NullMarked
package org.sideroscope.storage.sqlite;

import org.jspecify.annotations.NullMarked;
