/**
 * The portable reading file (reading format 1): reading it, writing it, its JSON Schema, and the
 * answer of the classification as JSON.
 */
@NullMarked
package org.sideroscope.readingformat;

import org.jspecify.annotations.NullMarked;
