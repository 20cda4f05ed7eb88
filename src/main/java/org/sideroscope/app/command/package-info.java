/** What a user can do: one row per command, its key and its handler. */
@NullMarked
package org.sideroscope.app.command;

import org.jspecify.annotations.NullMarked;
