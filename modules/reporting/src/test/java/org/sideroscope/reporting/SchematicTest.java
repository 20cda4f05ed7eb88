package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SchematicTest {

  private static final String PRESENT_LINE = "5";

  private static String fill(Reading reading, String title) {
    Document document = Documents.of(Samples.report(reading));
    return Documents.elements(document, "path").stream()
        .filter(path -> path.getTextContent().equals(title))
        .map(path -> path.getAttribute("fill"))
        .findFirst()
        .orElse("not drawn: " + title);
  }

  @Test
  void eachStateHasAPatternOfItsOwn() {
    assertEquals("#8c3b1f", fill(Samples.classical(), "superior vermis: present"));
    assertEquals("#ffffff", fill(Samples.classical(), "medulla: absent"));
    assertEquals("url(#hatch)", fill(Samples.classical(), "flocculus: indeterminate"));
    assertEquals("url(#dots)", fill(Samples.classical(), "thoracic cord: not assessed"));
  }

  @Test
  void aRegionJudgedAsAWholeIsDrawnAsAWhole() {
    Reading reading =
        Reading.EMPTY.withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.INDETERMINATE));
    for (String site : List.of("midbrain", "pons", "medulla")) {
      assertEquals("url(#hatch)", fill(reading, site + ": indeterminate"));
    }
    assertEquals("url(#dots)", fill(reading, "superior vermis: not assessed"));
  }

  @Test
  void asManyLinesAsSulciOfALobeAreDrawnInvolved() {
    Document document = Documents.of(Samples.report(Samples.classical()));
    List<Element> involved =
        Documents.elements(document, "path").stream()
            .filter(path -> path.getAttribute("stroke-width").equals(PRESENT_LINE))
            .toList();
    assertEquals(3, involved.size());
  }

  @Test
  void thePictureHasATitleForThoseWhoDoNotSeeIt() {
    Element picture =
        Documents.elements(Documents.of(Samples.report(Reading.EMPTY)), "svg").getFirst();
    assertEquals("img", picture.getAttribute("role"));
    assertTrue(picture.getTextContent().contains("Schematic of the involved sites"));
  }
}
