package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
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
    // two of the left and one of the right: the side shows all, the back only those seen from there
    assertEquals(List.of(3L, 1L, 3L), involvedLinesByView(Samples.classical()));
  }

  private static List<Long> involvedLinesByView(Reading reading) {
    return pictures(reading).stream()
        .map(picture -> picture.getElementsByTagName("path"))
        .map(paths ->
            IntStream.range(0, paths.getLength())
                .mapToObj(paths::item)
                .map(Element.class::cast)
                .filter(path -> path.getAttribute("stroke-width").equals(PRESENT_LINE))
                .count())
        .toList();
  }

  /** From the side, the back and the top; the legend's are small and have no title. */
  private static List<Element> pictures(Reading reading) {
    return Documents.elements(Documents.of(Samples.report(reading)), "svg").stream()
        .filter(picture -> picture.getAttribute("role").equals("img"))
        .toList();
  }

  @Test
  void fromBehindTheSidesStandApartWithTheRightOnTheLeft() {
    Reading reading =
        Reading.EMPTY.withRegion(
            Region.FOLIA,
            RegionReading.NONE.withSite(
                SiteKey.of(Site.CEREBELLAR_FOLIA, Side.RIGHT),
                Assessment.of(AssessmentState.PRESENT)));

    assertEquals("#8c3b1f", fill(reading, "cerebellar folia (right): present"));
    assertEquals("url(#dots-back)", fill(reading, "cerebellar folia (left): not assessed"));
    assertEquals("#8c3b1f", fill(reading, "cerebellar folia: present"));
  }

  @Test
  void whatWasSaidOfBothSidesIsDrawnOnEach() {
    Reading reading =
        Reading.EMPTY.withRegion(
            Region.FOLIA,
            RegionReading.NONE.withSite(
                SiteKey.of(Site.CEREBELLAR_FOLIA), Assessment.of(AssessmentState.ABSENT)));

    assertEquals("#ffffff", fill(reading, "cerebellar folia (left): absent"));
    assertEquals("#ffffff", fill(reading, "cerebellar folia (right): absent"));
  }

  @Test
  void thePictureHasATitleForThoseWhoDoNotSeeIt() {
    for (Element picture : pictures(Reading.EMPTY)) {
      assertTrue(picture.getTextContent().contains("Schematic of the involved s"));
    }
  }
}
