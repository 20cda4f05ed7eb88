/** What was drawn on images as presentation states. */
@NullMarked
package org.sideroscope.dicomobjects.presentation;

import org.jspecify.annotations.NullMarked;
