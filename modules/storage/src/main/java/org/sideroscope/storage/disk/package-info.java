/** Folders, and what a disk's refusals mean to a reader. */
@NullMarked
package org.sideroscope.storage.disk;

import org.jspecify.annotations.NullMarked;
