package org.sideroscope.app.sulci;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Lobe;

/** The sulci a reader can choose by name; any other can be typed. All lie on the convexities. */
enum NamedSulcus {
  SUPERIOR_FRONTAL("superior frontal sulcus", Lobe.FRONTAL),
  MIDDLE_FRONTAL("middle frontal sulcus", Lobe.FRONTAL),
  INFERIOR_FRONTAL("inferior frontal sulcus", Lobe.FRONTAL),
  PRECENTRAL("precentral sulcus", Lobe.FRONTAL),
  CENTRAL("central sulcus", Lobe.FRONTAL),
  POSTCENTRAL("postcentral sulcus", Lobe.PARIETAL),
  INTRAPARIETAL("intraparietal sulcus", Lobe.PARIETAL),
  SUPERIOR_TEMPORAL("superior temporal sulcus", Lobe.TEMPORAL),
  INFERIOR_TEMPORAL("inferior temporal sulcus", Lobe.TEMPORAL),
  PARIETO_OCCIPITAL("parieto-occipital sulcus", Lobe.PARIETAL),
  LATERAL_OCCIPITAL("lateral occipital sulcus", Lobe.OCCIPITAL),
  TRANSVERSE_OCCIPITAL("transverse occipital sulcus", Lobe.OCCIPITAL);

  private final String title;
  private final Lobe lobe;

  NamedSulcus(String title, Lobe lobe) {
    this.title = title;
    this.lobe = lobe;
  }

  String title() {
    return title;
  }

  /** The lobe it is counted with; the central sulcus with the frontal. */
  Lobe lobe() {
    return lobe;
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(NamedSulcus::title).toList();
  }

  static Optional<NamedSulcus> find(String title) {
    return Arrays.stream(values())
        .filter(sulcus -> sulcus.title.equalsIgnoreCase(title.strip()))
        .findFirst();
  }
}
