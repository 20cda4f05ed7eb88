/** Projects: many studies read by several readers, from a folder of studies to a table. */
@NullMarked
package org.sideroscope.workstation.project;

import org.jspecify.annotations.NullMarked;
