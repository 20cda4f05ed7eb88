/** Plots of a project as SVG, for papers: black on white, legible in grey. */
@NullMarked
package org.sideroscope.workstation.project.plot;

import org.jspecify.annotations.NullMarked;
