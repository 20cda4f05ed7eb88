/** Plots of a project, for papers and the window: black on white, legible in grey. */
@NullMarked
package org.sideroscope.workstation.project.plot;

import org.jspecify.annotations.NullMarked;
