package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * What an annotation was drawn on.
 *
 * @param sopInstanceUid the image it lies on; on a reslice the image nearest to it
 * @param frame of a multi-frame image, from 1; null for an image of its own
 * @param kind of the series, such as {@code swi-phase}: what was measured there
 * @param slab null where single slices were shown
 */
public record AnnotatedImage(
    @Nullable String seriesInstanceUid,
    @Nullable String sopInstanceUid,
    @Nullable Integer frame,
    @Nullable String kind,
    @Nullable Slab slab) {

  /** Several slices that were shown as one. */
  public record Slab(SlabProjection projection, double thicknessMm) {}
}
