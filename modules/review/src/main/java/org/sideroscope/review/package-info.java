/**
 * The workstation without a window: a reading session as its events folded, undo, and the ports
 * through which events, settings and recent studies are kept.
 */
@NullMarked
package org.sideroscope.review;

import org.jspecify.annotations.NullMarked;
