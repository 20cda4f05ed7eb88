package org.sideroscope.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.Volume;

/** A stack with its pixels, read through the public API, for tests. */
public record LoadedStack(ImageStack stack, Volume volume, List<Defect> defects) {

  public static Scan scan(Path... paths) {
    return new StudyScanner().scan(List.of(paths), Progress.NONE).orThrow();
  }

  public static LoadedStack of(ImageStack stack) {
    StackLoader loader = new StackLoader();
    Volume volume = loader.empty(stack);
    int start = volume.grid().slices() / 2;
    List<Defect> defects = loader.load(stack, volume, start, slice -> {}, Progress.NONE).orThrow();
    return new LoadedStack(stack, volume, defects);
  }

  public static List<LoadedStack> all(Path... paths) {
    return scan(paths).stacks().stream().map(LoadedStack::of).toList();
  }

  public static LoadedStack only(Path... paths) {
    List<LoadedStack> all = all(paths);
    if (all.size() != 1) {
      throw new AssertionError("expected one stack, found " + all.size());
    }
    return all.getFirst();
  }

  /** Smallest and largest stored value of the loaded slices. */
  public int[] storedRange() {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      if (volume.isLoaded(slice)) {
        for (short bits : volume.storedSlice(slice)) {
          int value = volume.storedPixels().value(bits);
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    return new int[] {low, high};
  }

  /**
   * SHA-1 of all frames of one file in the order of the file, each value as 32 bits, little endian;
   * slices that were tiles are put back where they were.
   */
  public static String sha1OfFile(Path file) {
    Map<Integer, IntBuffer> frames = new TreeMap<>();
    for (LoadedStack loaded : all(file)) {
      for (StackFrame frame : loaded.stack().frames()) {
        if (loaded.volume().isLoaded(frame.slice())) {
          int size = frame.pixels().columns() * frame.pixels().rows();
          loaded.copy(
              frame, frames.computeIfAbsent(frame.frameNumber(), n -> IntBuffer.allocate(size)));
        }
      }
    }
    return frames.isEmpty() ? "" : sha1(frames.values());
  }

  private void copy(StackFrame frame, IntBuffer target) {
    FramePixels pixels = frame.pixels();
    Tile tile = frame.tile().orElse(new Tile(0, 0, pixels.columns(), pixels.rows()));
    short[] slice = volume.storedSlice(frame.slice());
    for (int i = 0; i < slice.length; i++) {
      int row = tile.top() + i / tile.columns();
      int column = tile.left() + i % tile.columns();
      target.put(row * pixels.columns() + column, volume.storedPixels().value(slice[i]));
    }
  }

  private static String sha1(Collection<IntBuffer> frames) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      for (IntBuffer frame : frames) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * frame.limit()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(frame);
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
