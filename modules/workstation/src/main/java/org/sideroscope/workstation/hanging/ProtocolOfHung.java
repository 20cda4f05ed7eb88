package org.sideroscope.workstation.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.workstation.hanging.Showing.Cut;

/** Makes a protocol of what hangs: the same kinds, planes and regions, shown the same way. */
public final class ProtocolOfHung {

  /** What hangs in one viewport and how it is shown. */
  public record Seen(ImageStack stack, Section section, ColourMap colours) {}

  private static final int OF_THE_FIRST = 4;
  private static final int OF_THE_OTHERS = 2;

  private ProtocolOfHung() {}

  /**
   * A protocol without an id.
   *
   * @param seen in the order of the layout, at least one. An oblique cut has no name that would
   *     suit another study, and becomes the slices as they were acquired
   */
  public static HangingProtocol of(String name, Layout layout, List<Seen> seen) {
    List<ViewportRule> rules = new ArrayList<>();
    for (Seen each : seen) {
      rules.add(rule(each, rules.isEmpty() ? OF_THE_FIRST : OF_THE_OTHERS));
    }
    return new HangingProtocol("", name, List.of(layout), List.of(), List.of(), rules);
  }

  private static ViewportRule rule(Seen seen, int importance) {
    ImageStack stack = seen.stack();
    SeriesPattern pattern =
        SeriesPattern.of(stack.kind().kind())
            .withPlane(plane(stack))
            .withRegion(BodyRegion.of(stack));
    Showing showing =
        Showing.NATIVE
            .withCut(cut(seen.section().orientation()))
            .withSlab(seen.section().slab())
            .withColours(seen.colours());
    SeriesWish wish = SeriesWish.of(pattern, SeriesWish.MOST_WEIGHT).shown(showing);
    return new ViewportRule(
        name(pattern, showing),
        importance,
        List.of(wish),
        ViewportRule.Otherwise.SAY_SO,
        "No series here is " + HangingWords.words(pattern) + ".");
  }

  private static Optional<AnatomicalPlane> plane(ImageStack stack) {
    return stack.geometry() == Geometry.NONE
        ? Optional.empty()
        : Optional.of(stack.displayGrid().plane());
  }

  private static Cut cut(Orientation orientation) {
    return switch (orientation) {
      case Orientation.Standard(var plane) ->
          switch (plane) {
            case AXIAL -> Cut.AXIAL;
            case CORONAL -> Cut.CORONAL;
            case SAGITTAL -> Cut.SAGITTAL;
            case OBLIQUE -> Cut.NATIVE;
          };
      case Orientation.Native _, Orientation.Oblique _ -> Cut.NATIVE;
    };
  }

  private static String name(SeriesPattern pattern, Showing showing) {
    String cut =
        showing.cut() == Cut.NATIVE ? "" : ", " + showing.cut().name().toLowerCase(Locale.ROOT);
    return HangingWords.words(pattern.withRegion(Optional.empty()))
        + cut
        + showing.slab().map(slab -> ", " + HangingWords.words(slab)).orElse("");
  }
}
