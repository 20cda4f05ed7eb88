/**
 * What happens in a session, as values that are logged and folded. An event holds what it sets, not
 * the gesture that led to it: how a gesture is turned into an event may improve, and a log from
 * before still folds to the same reading.
 */
@NullMarked
package org.sideroscope.review.event;

import org.jspecify.annotations.NullMarked;
