/** What the user must be told, where it does not get in the way. */
@NullMarked
package org.sideroscope.app.notice;

import org.jspecify.annotations.NullMarked;
