/** What lies open below the images: a tab for each overlay and each document. */
@NullMarked
package org.sideroscope.app.objects;

import org.jspecify.annotations.NullMarked;
