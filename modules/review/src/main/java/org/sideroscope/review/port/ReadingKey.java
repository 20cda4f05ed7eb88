package org.sideroscope.review.port;

/** Which reading: one reader's of one study. */
public record ReadingKey(String studyInstanceUid, String readerId) {}
