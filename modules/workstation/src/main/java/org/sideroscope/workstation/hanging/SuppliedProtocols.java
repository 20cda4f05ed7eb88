package org.sideroscope.workstation.hanging;

import java.util.List;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.hanging.Showing.Cut;
import org.sideroscope.workstation.hanging.ViewportRule.Otherwise;

/** The protocols that come with the program. */
public final class SuppliedProtocols {

  private static final Showing MIN_IP_SLAB = Showing.NATIVE.withSlab(Slab.of(10, Projection.MIN));

  private SuppliedProtocols() {}

  /** In the order in which equals are chosen. */
  public static List<HangingProtocol> all() {
    return List.of(superficialSiderosis(), corticalSuperficialSiderosis());
  }

  /**
   * The classical form: what shows haemosiderin, what tells it from veins, the midline with vermis,
   * pons and fourth ventricle, and the cord (PN "Imaging"; AJNR "MR Imaging").
   */
  private static HangingProtocol superficialSiderosis() {
    return new HangingProtocol(
        "superficial-siderosis",
        "Superficial siderosis",
        List.of(Layout.LARGE_AND_THREE, Layout.grid(2, 3)),
        List.of("siderosis", "csf leak", "hypotension"),
        List.of(),
        List.of(
            susceptibility(),
            minIp(),
            rule(
                "Phase",
                1,
                Otherwise.ANY_OTHER,
                "No phase image: veins, calcium and haemosiderin are told apart less well.",
                wish(10, ImageKind.SWI_PHASE),
                wish(7, ImageKind.QSM),
                wish(5, ImageKind.FIELD_MAP)),
            rule(
                "Sagittal T2",
                3,
                Otherwise.ANY_OTHER,
                "No sagittal T2 of the head: vermis and brainstem are not seen along the midline.",
                acquired(10, AnatomicalPlane.SAGITTAL, ImageKind.T2),
                acquired(6, AnatomicalPlane.SAGITTAL, ImageKind.T1, ImageKind.FLAIR)),
            rule(
                "Spine",
                3,
                Otherwise.LEAVE_OUT,
                "",
                spine(10, ImageKind.T2),
                spine(9, ImageKind.T2_STAR, ImageKind.SWI),
                spine(4, ImageKind.T1))));
  }

  /**
   * The cortical form, over the convexities: susceptibility in two planes, since a rim along a
   * sulcus that runs with the slice shows in the other one, and the parenchyma beside it.
   */
  private static HangingProtocol corticalSuperficialSiderosis() {
    return new HangingProtocol(
        "cortical-superficial-siderosis",
        "Cortical superficial siderosis",
        List.of(Layout.FOUR, Layout.grid(2, 3)),
        List.of("cortical", "amyloid", "CAA", "ARIA", "convexity"),
        List.of(
            SeriesPattern.of(ImageKind.T2).acquired(AnatomicalPlane.SAGITTAL),
            SeriesPattern.ANY.of(BodyRegion.SPINE)),
        List.of(
            susceptibility(),
            minIp(),
            rule(
                "Coronal",
                2,
                Otherwise.ANY_OTHER,
                "No susceptibility-weighted series can be cut coronally: its slices are too far"
                    + " apart.",
                acquired(10, AnatomicalPlane.CORONAL, ImageKind.SWI, ImageKind.T2_STAR),
                wish(9, ImageKind.SWI).shown(Showing.NATIVE.withCut(Cut.CORONAL)),
                wish(8, ImageKind.T2_STAR, ImageKind.SWI_MAGNITUDE)
                    .shown(Showing.NATIVE.withCut(Cut.CORONAL))),
            rule(
                "FLAIR or T1",
                2,
                Otherwise.ANY_OTHER,
                "No FLAIR or T1: the parenchyma beside the sulci is not seen.",
                wish(10, ImageKind.FLAIR),
                wish(8, ImageKind.T1),
                wish(5, ImageKind.T2))));
  }

  private static ViewportRule susceptibility() {
    return rule(
        "Susceptibility",
        4,
        Otherwise.ANY_OTHER,
        HangingWords.NO_SUSCEPTIBILITY,
        acquired(10, AnatomicalPlane.AXIAL, ImageKind.SWI),
        acquired(9, AnatomicalPlane.AXIAL, ImageKind.T2_STAR),
        acquired(7, AnatomicalPlane.AXIAL, ImageKind.SWI_MAGNITUDE),
        acquired(6, AnatomicalPlane.AXIAL, ImageKind.QSM),
        acquired(3, AnatomicalPlane.AXIAL, ImageKind.T2),
        acquired(2, AnatomicalPlane.AXIAL, ImageKind.FLAIR));
  }

  private static ViewportRule minIp() {
    return rule(
        "minIP",
        2,
        Otherwise.ANY_OTHER,
        "No minIP, and no susceptibility-weighted volume to make one from: veins are not seen along"
            + " their course.",
        wish(10, ImageKind.MIN_IP),
        wish(9, ImageKind.SWI).shown(MIN_IP_SLAB),
        wish(7, ImageKind.T2_STAR, ImageKind.SWI_MAGNITUDE).shown(MIN_IP_SLAB));
  }

  private static ViewportRule rule(
      String name, int importance, Otherwise otherwise, String missing, SeriesWish... wishes) {
    return new ViewportRule(name, importance, List.of(wishes), otherwise, missing);
  }

  private static SeriesWish wish(int weight, ImageKind... kinds) {
    return SeriesWish.of(SeriesPattern.of(kinds).of(BodyRegion.BRAIN), weight);
  }

  private static SeriesWish acquired(int weight, AnatomicalPlane plane, ImageKind... kinds) {
    return SeriesWish.of(SeriesPattern.of(kinds).of(BodyRegion.BRAIN).acquired(plane), weight);
  }

  private static SeriesWish spine(int weight, ImageKind... kinds) {
    return SeriesWish.of(
        SeriesPattern.of(kinds).of(BodyRegion.SPINE).acquired(AnatomicalPlane.SAGITTAL), weight);
  }
}
