package org.sideroscope.review.port;

import java.time.Instant;
import org.sideroscope.review.event.ReadingEvent;

/**
 * An event with its number and time.
 *
 * @param sequence from 1, without gaps; the order of events, whatever the clock says
 * @param at when it happened, by the clock of the machine
 */
public record LoggedEvent(long sequence, Instant at, ReadingEvent event) {}
