/**
 * JSON as immutable values: a bounded parser that names the place of what it refuses, a printer,
 * and cursors that know the way to the value they stand on. Jackson's streaming parser stays behind
 * {@link org.sideroscope.readingformat.json.JsonTreeParser}.
 */
@NullMarked
package org.sideroscope.readingformat.json;

import org.jspecify.annotations.NullMarked;
