package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;

/** What a viewport is there for at the moment. All sentences come from the application. */
public sealed interface ViewportContent {

  /**
   * No series yet.
   *
   * @param title a few words
   * @param hint what can be dropped or done here
   */
  record Empty(String title, String hint) implements ViewportContent {}

  /**
   * A series is on its way and has no geometry to show yet.
   *
   * @param share done so far, 0 to 1; empty while nobody knows
   */
  record Busy(String title, String detail, OptionalDouble share) implements ViewportContent {}

  /**
   * A series cannot be shown.
   *
   * @param reason why
   * @param remedy what to do next
   */
  record Failed(String title, String reason, String remedy) implements ViewportContent {}

  /**
   * A stack of slices, all there or still loading.
   *
   * @param openingSlice shown first, inside the volume
   * @param openingWindow empty to choose the window from the images as they arrive, until the user
   *     chooses another
   * @param presets what the key for window presets walks through, at least one
   */
  record Slices(
      Volume volume,
      CornerTexts texts,
      int openingSlice,
      Optional<WindowLevel> openingWindow,
      List<WindowPreset> presets)
      implements ViewportContent {

    /** What suits magnetic resonance images. */
    public static final List<WindowPreset> MR_PRESETS =
        List.of(WindowPreset.AUTOMATIC, WindowPreset.DARK_DETAIL, WindowPreset.FULL_RANGE);

    /**
     * @throws IllegalArgumentException if the slice lies outside or there is no preset
     */
    public Slices {
      presets = List.copyOf(presets);
      if (presets.isEmpty()) {
        throw new IllegalArgumentException("A viewport needs at least one window preset.");
      }
      if (openingSlice < 0 || openingSlice >= volume.grid().slices()) {
        throw new IllegalArgumentException("No slice " + openingSlice + " in this volume.");
      }
    }

    /** Opens in the middle of the stack with an automatic window. */
    public static Slices of(Volume volume, CornerTexts texts) {
      return new Slices(volume, texts, volume.grid().slices() / 2, Optional.empty(), MR_PRESETS);
    }
  }
}
