package org.sideroscope.review.event;

import org.sideroscope.review.event.ReadingEvent.Change;

/**
 * Something that holds of the whole session, whatever the reader undoes: who reads which study, and
 * what the images' headers say.
 */
public sealed interface Fact extends Change permits AcquisitionNoted, SessionOpened {}
