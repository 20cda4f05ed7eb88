/** Single slices, slabs and cuts as pictures, drawn as the window draws them. */
@NullMarked
package org.sideroscope.workstation.render;

import org.jspecify.annotations.NullMarked;
