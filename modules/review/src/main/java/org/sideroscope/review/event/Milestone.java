package org.sideroscope.review.event;

import org.sideroscope.review.event.ReadingEvent.Change;

/**
 * Closes a reading, or opens a closed one for its next version. Cannot be undone, and undo does not
 * reach behind it.
 */
public sealed interface Milestone extends Change permits AmendmentBegun, ReadingSigned {}
