package org.sideroscope.review.port;

import java.time.Instant;
import org.sideroscope.review.event.ReadingEvent;

/**
 * An event with its number, time and author.
 *
 * @param sequence from 1, without gaps; the order of events, whatever the clock says
 * @param at when it happened, by the clock of the machine
 * @param who did it; see {@link EventLog#who}
 */
public record LoggedEvent(long sequence, Instant at, String who, ReadingEvent event) {}
