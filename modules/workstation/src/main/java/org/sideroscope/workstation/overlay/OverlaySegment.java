package org.sideroscope.workstation.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.seg.SegmentDescription;
import org.sideroscope.dicomobjects.seg.SegmentedFrames;

/**
 * A segment as it is listed.
 *
 * @param rgb the colour its maker recommends, else one by its number
 * @param voxels of the segmentation, not of the images it is laid over
 * @param volumeMl empty if nothing says how far its frames are apart
 */
public record OverlaySegment(
    SegmentDescription described, int rgb, long voxels, OptionalDouble volumeMl) {

  private static final double MM3_PER_ML = 1000;

  /** Light and apart from one another on greys, and none of them a region's of the reading. */
  private static final List<Integer> COLOURS =
      List.of(0x4DD0E1, 0xFF8A65, 0xAED581, 0xBA68C8, 0xFFD54F, 0xF48FB1, 0x7986CB, 0xA1887F);

  static OverlaySegment of(SegmentDescription described, SegmentedFrames frames) {
    long voxels = frames.count(described.number());
    OptionalDouble voxel = frames.voxelVolumeMm3();
    return new OverlaySegment(
        described,
        described.rgb().orElse(COLOURS.get(Math.floorMod(described.number() - 1, COLOURS.size()))),
        voxels,
        voxel.isPresent()
            ? OptionalDouble.of(voxels * voxel.getAsDouble() / MM3_PER_ML)
            : OptionalDouble.empty());
  }

  public int number() {
    return described.number();
  }

  /** Its label, or what it is by its code, or its number. */
  public String name() {
    if (!described.label().isBlank()) {
      return described.label();
    }
    return described
        .type()
        .map(Code::meaning)
        .filter(meaning -> !meaning.isBlank())
        .orElse("Segment " + number());
  }

  /** What its maker says of it; may be empty. */
  public String description() {
    return described.description();
  }

  /** What its codes say that it is and where, without what its name says already. */
  public String meaning() {
    return String.join(
        " · ",
        Stream.of(described.category(), described.type(), described.region())
            .flatMap(Optional::stream)
            .map(Code::meaning)
            .filter(meaning -> !meaning.isBlank() && !meaning.equalsIgnoreCase(name()))
            .distinct()
            .toList());
  }

  /** How it was made: {@code automatic, TotalSegmentator}; empty where it does not say. */
  public String algorithm() {
    String type = described.algorithmType().toLowerCase(Locale.ROOT);
    String name = described.algorithmName();
    return type.isEmpty() || name.isEmpty() ? type + name : type + ", " + name;
  }
}
