package org.sideroscope.dicomobjects.presentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Evidence;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/** The figures of annotations as graphic objects (PS3.3 C.10.5). */
final class Graphics {

  /** Length of the barbs of an arrow, as a part of its shaft. */
  private static final double BARB = 0.25;

  private static final double BARB_TURN = Math.toRadians(25);

  private Graphics() {}

  /** A place on an image: the corner of its first pixel is (0, 0), its centre (0.5, 0.5). */
  private record Place(double x, double y) {

    Place plus(double dx, double dy) {
      return new Place(x + dx, y + dy);
    }

    /** The same on the other side of a centre. */
    Place across(Place centre) {
      return new Place(2 * centre.x - x, 2 * centre.y - y);
    }
  }

  static Item of(Annotation annotation, VolumeGrid grid) {
    List<Place> points = annotation.points().stream().map(point -> place(point, grid)).toList();
    Place first = points.getFirst();
    return switch (annotation.kind()) {
      case ARROW -> object("POLYLINE", arrow(first, points.getLast()));
      case CIRCLE -> object("CIRCLE", points.subList(0, 2));
      case ELLIPSE ->
          object(
              "ELLIPSE",
              List.of(
                  points.get(1),
                  points.get(1).across(first),
                  points.get(2),
                  points.get(2).across(first)));
      case POINT -> object("POINT", points);
      case DISTANCE, ANGLE, PROFILE -> object("POLYLINE", points);
    };
  }

  private static Place place(Evidence.Point point, VolumeGrid grid) {
    VoxelPosition at = grid.toVoxel(PatientPoint.of(point.x(), point.y(), point.z()));
    return new Place(at.column() + 0.5, at.row() + 0.5);
  }

  /** From the tail to the tip, and the two barbs. */
  private static List<Place> arrow(Place tip, Place tail) {
    double dx = (tail.x() - tip.x()) * BARB;
    double dy = (tail.y() - tip.y()) * BARB;
    return List.of(tail, tip, barb(tip, dx, dy, BARB_TURN), tip, barb(tip, dx, dy, -BARB_TURN));
  }

  private static Place barb(Place tip, double dx, double dy, double turn) {
    return tip.plus(
        dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn));
  }

  private static Item object(String type, List<Place> points) {
    return new Item()
        .put("GraphicAnnotationUnits", "PIXEL")
        .number("GraphicDimensions", 2)
        .number("NumberOfGraphicPoints", points.size())
        .number(
            "GraphicData",
            points.stream()
                .flatMap(point -> List.of(point.x(), point.y()).stream())
                .mapToDouble(Double::doubleValue)
                .toArray())
        .put("GraphicType", type)
        .put("GraphicFilled", "N");
  }

  /** What was measured, beside the first point; empty for what only points. */
  static Optional<Item> text(Annotation annotation, VolumeGrid grid) {
    if (annotation.values().isEmpty() || annotation.kind().isPointer()) {
      return Optional.empty();
    }
    String words =
        annotation.values().stream()
            .map(value ->
                String.format(
                    Locale.ROOT,
                    "%s %.1f %s",
                    value.name(),
                    value.value(),
                    value.unit() == null ? "" : value.unit()))
            .map(String::strip)
            .collect(Collectors.joining("\r\n"));
    Place anchor = place(annotation.points().getFirst(), grid);
    return Optional.of(
        new Item()
            .put("AnchorPointAnnotationUnits", "PIXEL")
            .put("UnformattedTextValue", words)
            .number("AnchorPoint", anchor.x(), anchor.y())
            .put("AnchorPointVisibility", "Y"));
  }
}
