package org.sideroscope.reporting.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

class NamesTest {

  private final Names names = new Names(Words.in(Locale.UK));

  private static final Reading READING =
      Reading.EMPTY.withSulci(
          List.of(
              Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "precentral", AssessmentState.PRESENT),
              Sulcus.of("s2", Side.RIGHT, Lobe.PARIETAL, "", AssessmentState.PRESENT)));

  @Test
  void labelsOfTheReadingFormatAreNamed() {
    assertEquals("superior vermis", names.label("vermis/superior", READING));
    assertEquals("pons (left)", names.label("brainstem/pons.left", READING));
    assertEquals("pons (both)", names.label("brainstem/pons", READING));
    assertEquals(
        "cingulate gyrus (right)", names.label("supratentorialOther/cingulate.right", READING));
    assertEquals("left precentral", names.label("sulci/s1", READING));
    assertEquals("right parietal sulcus without a name", names.label("sulci/s2", READING));
    assertEquals("craniocervical junction", names.label("craniocervicalJunction", READING));
    assertEquals("other supratentorial sites", names.label("supratentorialOther", READING));
  }

  @Test
  void everyLabelThatAReadingCanHoldIsNamed() {
    for (Site site : Site.values()) {
      String label = SiteKey.of(site).label();
      assertEquals(names.site(SiteKey.of(site)), names.label(label, READING));
    }
    for (Region region : Region.values()) {
      assertEquals(names.region(region), names.label(region.key(), READING));
    }
  }

  @Test
  void aLabelNobodyKnowsStays() {
    assertEquals("brainstem/cortex", names.label("brainstem/cortex", READING));
    assertEquals("sulci/s9", names.label("sulci/s9", READING));
    assertEquals("", names.label("", READING));
  }

  @Test
  void bothSidesAreNamedOnce() {
    assertEquals(
        List.of("pons (both)", "medulla (right)", "superior vermis"),
        names.labels(
            List.of(
                "brainstem/pons.right",
                "brainstem/pons.left",
                "brainstem/medulla.right",
                "vermis/superior"),
            READING));
  }

  @Test
  void vocabulariesAreNamedAndOwnWordsKept() {
    assertEquals("Dural defect", names.finding("dural-defect"));
    assertEquals("Fluid-filled intraspinal collection", names.finding("spinal CSF collection"));
    assertEquals("a thing of my own", names.finding("a thing of my own"));
    assertEquals("CNS tumor", new Names(Words.in(Locale.US)).predisposing("cns-tumour"));
  }

  @Test
  void measurementsSayTheirUnits() {
    assertEquals(
        "0.42 ml, 12 slices, up to 1.8 mm thick",
        names.measurements(new Measurements(0.4199, 12, 1.8)));
    assertEquals("1 slice", names.measurements(new Measurements(null, 1, null)));
  }
}
