package org.sideroscope.viewer;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.OrientationLetters;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/** The viewport's own words and numbers. JavaFX thread only. */
final class ViewportTexts {

  private final ResourceBundle bundle = ResourceBundle.getBundle("org.sideroscope.viewer.viewport");

  /** Understood once, since they are written again with every slice. */
  private final Map<String, MessageFormat> formats = new HashMap<>();

  String slice(int slice, int slices) {
    return format("slice", slice + 1, slices);
  }

  String loading(int slice) {
    return format("slice.loading", slice + 1);
  }

  String missing(int slice) {
    return format("slice.missing", slice + 1);
  }

  /** What a picture of several slices lacks, if anything. */
  String lacking(Frame.SliceState state) {
    return switch (state) {
      case LOADING_REST -> format("slices.loading");
      case WITH_GAPS -> format("slices.missing");
      default -> "";
    };
  }

  /** How the pictures are cut and projected; nothing of plain slices. */
  List<String> section(Section section, VolumeGrid pictures) {
    List<String> lines = new ArrayList<>();
    if (!section.isNative()) {
      lines.add(
          format(
              "section.mpr",
              format("plane." + plane(section.orientation(), pictures)),
              format("interpolation." + name(section.interpolation()))));
    }
    section
        .slab()
        .ifPresent(slab ->
            lines.add(format("slab." + name(slab.projection()), number(slab.thicknessMm(), 1))));
    return lines;
  }

  private static String plane(Orientation orientation, VolumeGrid pictures) {
    return orientation instanceof Orientation.Oblique
        ? name(AnatomicalPlane.OBLIQUE)
        : name(pictures.plane());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  String patientHidden() {
    return format("patient.hidden");
  }

  String marksHidden() {
    return format("marks.hidden");
  }

  String inverted() {
    return format("inverted");
  }

  /** Says that colours stand for values; nothing for greys. */
  String colours(ColourMap colours) {
    return colours == ColourMap.GREY ? "" : format("colours." + name(colours));
  }

  String zoom(double percent) {
    return format("zoom", Math.round(percent));
  }

  String window(WindowLevel window) {
    double width = window.width();
    int decimals = width >= 20 ? 0 : width >= 2 ? 1 : Math.max(3, 2 - (int) Math.log10(width));
    return format("window", number(window.width(), decimals), number(window.centre(), decimals));
  }

  String accessible(String series, int slice, int slices) {
    return series.isEmpty()
        ? slice(slice, slices)
        : format("accessible", series, slice(slice, slices));
  }

  /**
   * How far the middle of a slice lies from the origin of patient space, along the normal of the
   * slice, such as {@code "H 41.0 mm"}; empty where positions do not hold.
   */
  String position(VolumeGrid grid, Geometry geometry, int slice) {
    if (geometry != Geometry.VOLUME) {
      return "";
    }
    PatientPoint middle =
        grid.toPatient(
            VoxelPosition.of((grid.columns() - 1) / 2.0, (grid.rows() - 1) / 2.0, slice));
    PatientVector normal = grid.normal();
    double distanceMm = middle.minus(PatientPoint.of(0, 0, 0)).dot(normal);
    String number = number(Math.abs(distanceMm), 1);
    if (number.equals("0.0")) {
      return format("position.origin", number);
    }
    PatientVector side = distanceMm < 0 ? normal.reversed() : normal;
    return format("position", OrientationLetters.of(side), number);
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '\u2212');
  }

  private String format(String key, Object... values) {
    return formats
        .computeIfAbsent(key, each -> new MessageFormat(bundle.getString(each), Locale.ROOT))
        .format(values);
  }
}
