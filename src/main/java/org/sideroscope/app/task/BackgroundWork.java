package org.sideroscope.app.task;

import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/** Work that must not run on the window's thread. Expected failures are results. */
@FunctionalInterface
public interface BackgroundWork<T> {

  Result<T> run(Progress progress);
}
