package org.sideroscope.app.sulci;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.sideroscope.findings.NamedSulcus;

/**
 * The drawing of one hemisphere as seen from one direction: paths in the notation of SVG, with the
 * front at the left, or at the top where it is seen from above. Freehand and schematic; no length
 * in it is measured.
 *
 * @param landmarks lines that are drawn and cannot be chosen, such as the Sylvian fissure
 */
record SchematicPlate(
    View view,
    double width,
    double height,
    String outline,
    String landmarks,
    Map<NamedSulcus, String> sulci) {

  /** Where a hemisphere is seen from. */
  enum View {
    LATERAL,
    MEDIAL,
    TOP;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  SchematicPlate {
    sulci = Collections.unmodifiableMap(new EnumMap<>(sulci));
  }

  static SchematicPlate of(View view) {
    ResourceBundle drawing = ResourceBundle.getBundle("org.sideroscope.app.sulci.schematic");
    String prefix = view.key() + ".";
    Map<NamedSulcus, String> sulci = new EnumMap<>(NamedSulcus.class);
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      find(drawing, prefix + sulcus.key()).ifPresent(path -> sulci.put(sulcus, path));
    }
    return new SchematicPlate(
        view,
        Double.parseDouble(drawing.getString(prefix + "width")),
        Double.parseDouble(drawing.getString(prefix + "height")),
        drawing.getString(prefix + "outline"),
        find(drawing, prefix + "landmarks").orElse(""),
        sulci);
  }

  private static Optional<String> find(ResourceBundle drawing, String key) {
    return drawing.containsKey(key) ? Optional.of(drawing.getString(key)) : Optional.empty();
  }
}
