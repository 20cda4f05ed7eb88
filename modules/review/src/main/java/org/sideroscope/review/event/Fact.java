package org.sideroscope.review.event;

import org.sideroscope.review.event.ReadingEvent.Change;

/**
 * Something that holds of the whole session, whatever the reader undoes: who reads which study,
 * what the images' headers say, and where was looked.
 */
public sealed interface Fact extends Change permits AcquisitionNoted, LookedAt, SessionOpened {}
