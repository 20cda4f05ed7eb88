package org.sideroscope.storage.event;

import java.time.Instant;
import org.sideroscope.review.event.ReadingEvent;

/**
 * An event of a log that lay in a file of its own, before there was a database.
 *
 * @param body the event's text without number and time, which a database keeps beside it; in the
 *     form and version they were written in
 */
public record FormerEvent(long sequence, Instant at, String body, ReadingEvent event) {}
