package org.sideroscope.app.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.viewer.ShownMark;

/** The overlays that lie over the images, the last one topmost. */
public final class OpenOverlays {

  private final List<OverlayViewModel> open = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();

  /** Tells when something else is to be drawn. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public void add(OverlayViewModel overlay) {
    open.add(overlay);
    overlay.onChange(this::changed);
    changed();
  }

  public void remove(OverlayViewModel overlay) {
    if (open.remove(overlay)) {
      changed();
    }
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  public Optional<OverlayViewModel> find(String id) {
    return open.stream().filter(overlay -> overlay.id().equals(id)).findFirst();
  }

  /** What is drawn over a stack, from the lowest to the topmost. */
  public List<ShownMark> marksOn(ImageStack stack) {
    return open.stream().flatMap(overlay -> overlay.marksOn(stack).stream()).toList();
  }

  /** What a viewport says of them beside a stack, a line each. */
  public List<String> legendsOn(ImageStack stack) {
    return open.stream().flatMap(overlay -> overlay.legendOn(stack).stream()).toList();
  }
}
