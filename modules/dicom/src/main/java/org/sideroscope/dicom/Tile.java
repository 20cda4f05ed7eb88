package org.sideroscope.dicom;

/**
 * The part of a frame that is an image of its own, where slices were tiled into one frame.
 *
 * @param left its first column in the frame, from 0
 * @param top its first row in the frame, from 0
 */
public record Tile(int left, int top, int columns, int rows) {}
