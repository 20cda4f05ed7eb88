package org.sideroscope.review.reading;

/**
 * Where a reader last looked at a region, in native slices.
 *
 * @param stackId of the images, as marks name it
 * @param slice from 0; the images may have fewer by now
 */
public record Look(String stackId, int slice) {}
