@NullMarked
package org.sideroscope.dicomobjects.tree;

import org.jspecify.annotations.NullMarked;
