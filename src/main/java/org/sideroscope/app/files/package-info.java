/** Asking for files and folders. */
@NullMarked
package org.sideroscope.app.files;

import org.jspecify.annotations.NullMarked;
