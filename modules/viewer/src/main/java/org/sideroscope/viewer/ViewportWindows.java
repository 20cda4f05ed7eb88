package org.sideroscope.viewer;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.WindowPreset;

/** Which windows the slices of a viewport are shown with; without slices nothing happens. */
public final class ViewportWindows {

  private final SliceViewport viewport;
  private final Executor computing;
  private final Executor onFxThread;
  private @Nullable WindowControl control;

  ViewportWindows(SliceViewport viewport, Executor computing, Executor onFxThread) {
    this.viewport = viewport;
    this.computing = computing;
    this.onFxThread = onFxThread;
  }

  /** Sets a window computed from the images, as soon as it is computed. */
  public void choose(WindowPreset preset) {
    if (control != null) {
      control.choose(preset);
    }
  }

  /**
   * Whether the state that is being told has another window because images arrived, and not because
   * anybody chose it.
   */
  public boolean isSettling() {
    return control != null && control.isSettling();
  }

  void chooseNext() {
    if (control != null) {
      control.chooseNext();
    }
  }

  /** Back to the window the slices opened with. */
  void reset() {
    if (control != null) {
      control.reset();
    }
  }

  void open(ViewportContent.Slices slices) {
    control =
        new WindowControl(
            slices,
            computing,
            onFxThread,
            () -> viewport.viewState().greys().window(),
            window -> viewport.setViewState(viewport.viewState().withWindow(window)));
  }

  void sliceArrived() {
    if (control != null) {
      control.sliceArrived();
    }
  }

  void close() {
    if (control != null) {
      control.close();
      control = null;
    }
  }
}
