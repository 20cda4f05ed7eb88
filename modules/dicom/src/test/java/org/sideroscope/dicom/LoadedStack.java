package org.sideroscope.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
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
   * SHA-1 of all frames of one file in the order of the file, each value as 32 bits, little endian.
   */
  public static String sha1OfFile(Path file) {
    List<byte[]> frames = new ArrayList<>();
    record Placed(StackFrame frame, LoadedStack loaded) {}
    all(file).stream()
        .flatMap(loaded -> loaded.stack().frames().stream().map(f -> new Placed(f, loaded)))
        .filter(placed -> placed.loaded().volume().isLoaded(placed.frame().slice()))
        .sorted(Comparator.comparingInt(placed -> placed.frame().frameNumber()))
        .forEach(placed -> frames.add(placed.loaded().int32(placed.frame().slice())));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      frames.forEach(digest::update);
      return frames.isEmpty() ? "" : HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] int32(int slice) {
    short[] pixels = volume.storedSlice(slice);
    ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length).order(ByteOrder.LITTLE_ENDIAN);
    for (short bits : pixels) {
      bytes.putInt(volume.storedPixels().value(bits));
    }
    return Arrays.copyOf(bytes.array(), bytes.capacity());
  }
}
