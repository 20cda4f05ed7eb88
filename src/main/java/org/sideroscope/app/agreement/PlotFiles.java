package org.sideroscope.app.agreement;

import org.sideroscope.workstation.project.plot.Plot;

/** Saves plots where the user wants them. */
@FunctionalInterface
public interface PlotFiles {

  /** Asks for a place and saves the plot there. */
  void save(Plot plot, Plot.Format format);
}
