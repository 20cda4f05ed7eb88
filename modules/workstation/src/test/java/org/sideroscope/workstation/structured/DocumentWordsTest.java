package org.sideroscope.workstation.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicomobjects.tree.Concept;
import org.sideroscope.dicomobjects.tree.ItemValue;
import org.sideroscope.dicomobjects.tree.TreeItem;
import org.sideroscope.workstation.Phantom;

/** Items of a document in the words that a reader sees. */
@ExtendWith(Phantom.Shared.class)
class DocumentWordsTest {

  private static final String MR = "1.2.840.10008.5.1.4.1.1.4";

  @Test
  void valuesAreWords() {
    assertEquals("12.5 mm", value(number("12.5", "mm", "millimeter")));
    assertEquals("3", value(number("3", "1", "no units")));
    assertEquals("128 pixels", value(number("128", "{pixels}", "pixels")));
    assertEquals(
        "Measurement failure",
        value(
            new ItemValue.Numeric(
                "",
                Optional.empty(),
                Optional.of(new Concept("114006", "DCM", "Measurement failure")))));
    assertEquals("Doe, Jane", value(new ItemValue.PersonName("Doe^Jane")));
    assertEquals("2026-05-01 14:02:03 +0200", value(moment("20260501140203.25+0200")));
    assertEquals(
        "1.2.840.10…98765432", value(new ItemValue.Uid("1.2.840.10008.1.2.3.4.5.98765432")));
    assertEquals(
        "polyline, 4 points (column, row of the image): 1.0, 2.0; 3.0, 4.0; 5.0, 6.0; …",
        value(
            new ItemValue.Figure(
                "POLYLINE", 2, List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), "")));
    assertEquals(
        "point, 1 point (mm in the patient): 1.0, -2.0, 3.5",
        value(new ItemValue.Figure("POINT", 3, List.of(1.0, -2.0, 3.5), "1.2")));
    assertEquals("see item 1.2.3", value(new ItemValue.Elsewhere(List.of(1, 2, 3))));
    assertEquals("value of type TABLE, not shown here", value(new ItemValue.Unknown("TABLE")));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 20260501, 2026-05-01",
    "DATE, 1986, 1986",
    "TIME, 114243.273000, 11:42:43",
    "TIME, 0900, 09:00",
    "DATETIME, 202605, 2026-05",
    "DATE, 01.05.2026, 01.05.2026"
  })
  void datesAndTimesAreWrittenAsPeopleWriteThem(String type, String text, String words) {
    assertEquals(words, MomentWords.of(text, type));
  }

  @Test
  void personsAreHiddenWithTheSubject() {
    Optional<Concept> subjectId = Optional.of(new Concept("121030", "DCM", "Subject ID"));
    TreeItem root =
        new TreeItem(
            List.of(1),
            "",
            Optional.of(new Concept("126000", "DCM", "Imaging Measurement Report")),
            new ItemValue.Container("1500"),
            List.of(
                item(Optional.empty(), new ItemValue.PersonName("Doe^Jane")),
                item(subjectId, new ItemValue.Text("4711")),
                item(Optional.empty(), new ItemValue.Text("left alone"))));

    String hidden = text(root, true);
    assertFalse(hidden.contains("Doe") || hidden.contains("4711"), hidden);
    assertTrue(hidden.contains("left alone"), hidden);
    assertTrue(text(root, false).contains("Subject ID: 4711"), text(root, false));
  }

  @Test
  void theFilterKeepsWhatLeadsToItemsAndWhatIsBelowThem() {
    DocumentNode tree =
        node(
            "report",
            node("library", node("image one")),
            node("measurements", node("Volume", node("method")), node("SUV")));

    DocumentNode left = tree.matching(" volume").orElseThrow();
    assertEquals(
        List.of("report", "  measurements", "    Volume", "      method"), left.lines().toList());
    assertTrue(tree.matching("nowhere").isEmpty());
    assertEquals(Optional.of(tree), tree.matching(""));
  }

  @Test
  void imagesAreNamedByTheirPlaceInTheOpenStudy(Phantom phantom) {
    ImageStack stack = phantom.disk().study().stacks().getFirst();
    OpenImages images =
        new OpenImages(phantom.disk().study().stacks(), List.of(), _ -> "SWI, axial");
    StackFrame frame = stack.frames().get(11);
    ObjectLink link = link(frame.sopInstanceUid());

    assertEquals("image %d of SWI, axial".formatted(frame.slice() + 1), images.of(link));
    assertEquals(Optional.of(new OpenImages.Shown(stack, frame.slice())), images.find(link));
    assertEquals("MR Image 1.2.3, not open", images.of(link("1.2.3")));
    assertTrue(images.find(link("1.2.3")).isEmpty());
  }

  private static ObjectLink link(String uid) {
    return new ObjectLink(MR, uid, List.of(), List.of());
  }

  private static ItemValue number(String number, String unit, String meaning) {
    return new ItemValue.Numeric(
        number, Optional.of(new Concept(unit, "UCUM", meaning)), Optional.empty());
  }

  private static ItemValue moment(String text) {
    return new ItemValue.Moment("DATETIME", text);
  }

  private static String value(ItemValue value) {
    return words(false).node(item(Optional.empty(), value)).value();
  }

  private static String text(TreeItem root, boolean hidden) {
    return String.join("\n", words(hidden).node(root).lines().toList());
  }

  private static ItemWords words(boolean hidden) {
    return new ItemWords(ReferenceWords.BY_CLASS, hidden);
  }

  private static TreeItem item(Optional<Concept> name, ItemValue value) {
    return new TreeItem(List.of(1, 1), "CONTAINS", name, value, List.of());
  }

  private static DocumentNode node(String name, DocumentNode... children) {
    return new DocumentNode(
        "", "", name, "", "", Optional.empty(), new ArrayList<>(List.of(children)));
  }
}
