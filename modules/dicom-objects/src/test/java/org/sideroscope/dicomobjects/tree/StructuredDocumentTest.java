package org.sideroscope.dicomobjects.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.Peer;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/** Content trees of other makers, and damaged ones. */
class StructuredDocumentTest {

  private static final String BASIC_TEXT = "1.2.840.10008.5.1.4.1.1.88.11";

  @TempDir Path folder;

  @Test
  void everyItemOfAnotherMakerIsReadAsDcmtkReadsIt() {
    Path file = ImagesOnDisk.shared("61_sr_tid1500_dcmqi").resolve("sr.dcm");
    StructuredDocument document = StructuredDocument.open(Source.file(file)).orThrow();

    assertEquals(
        Peer.run(
            "Debian package dcmtk",
            List.of("dsrdump", "-Ph", "+Pl", "+Pc", "+Pu", file.toString())),
        document.root().all().map(DumpLine::of).toList());
    assertEquals("Imaging Measurement Report", document.title());
    assertEquals("1500", document.template());
    assertEquals("PARTIAL", document.head().completion());
  }

  @Test
  void whatHasNoValueTypeIsRefusedWithItsPlace() throws IOException {
    Item broken = new Item().put("RelationshipType", "CONTAINS");
    Failure failure =
        StructuredDocument.open(written(root(text("a"), container(text("b"), broken))))
            .toFailure()
            .orElseThrow();

    assertEquals(FailureReason.PARSING, failure.reason());
    assertEquals("Its content tree is malformed: item 1.2.2 has no Value Type.", failure.message());
  }

  @Test
  void valuesThatAreMissingAreRefusedWithTheirPlace() throws IOException {
    assertEquals(
        "Its content tree is malformed: item 1.1 lacks its code (ConceptCodeSequence).",
        refusal(item("CODE")));
    assertEquals(
        "Its content tree is malformed: item 1.1 names no object (ReferencedSOPSequence).",
        refusal(item("IMAGE")));
    assertEquals(
        "Its content tree is malformed: item 1.1 has no whole points (GraphicData).",
        refusal(item("SCOORD").put("GraphicType", "POINT").number("GraphicData", 3)));
    assertEquals(
        "Its content tree is malformed: item 1.1 does not say how it belongs to the item above it"
            + " (Relationship Type).",
        refusal(new Item().put("ValueType", "TEXT").put("TextValue", "a")));
  }

  @Test
  void whatIsNotKnownIsKeptAndWhatIsNoReportIsRefused() throws IOException {
    StructuredDocument document = StructuredDocument.open(written(root(item("TABLE")))).orThrow();
    assertEquals(new ItemValue.Unknown("TABLE"), document.root().children().getFirst().value());

    Path image = ImagesOnDisk.shared("60_seg_dcmqi_liver").resolve("01.dcm");
    assertEquals(
        FailureReason.INVALID,
        StructuredDocument.open(Source.file(image)).toFailure().orElseThrow().reason());
  }

  @Test
  void longCodesAndTextsAreReadWhole() throws IOException {
    String text = "a\\b\r\n" + "long ".repeat(400) + "end";
    Item code =
        new Item()
            .put("LongCodeValue", "a-code-of-more-than-sixteen-characters")
            .put("CodingSchemeDesignator", "99X")
            .put("CodeMeaning", "m".repeat(80));
    StructuredDocument document =
        StructuredDocument.open(
                written(root(text(text), item("CODE").items("ConceptCodeSequence", code))))
            .orThrow();

    assertEquals(new ItemValue.Text(text), document.root().children().getFirst().value());
    ItemValue coded = document.root().children().get(1).value();
    assertTrue(
        coded instanceof ItemValue.Coded(Concept read)
            && read.value().equals("a-code-of-more-than-sixteen-characters")
            && read.meaning().length() == 80,
        coded.toString());
  }

  private String refusal(Item child) throws IOException {
    return StructuredDocument.open(written(root(child))).toFailure().orElseThrow().message();
  }

  private static Item item(String type) {
    return new Item().put("RelationshipType", "CONTAINS").put("ValueType", type);
  }

  private static Item text(String text) {
    return item("TEXT").put("TextValue", text);
  }

  private static Item container(Item... children) {
    return item("CONTAINER").items("ContentSequence", children);
  }

  private static Item root(Item... children) {
    return new Item()
        .put("SpecificCharacterSet", "ISO_IR 192")
        .put("SOPClassUID", BASIC_TEXT)
        .put("SOPInstanceUID", "2.25.1")
        .put("StudyInstanceUID", "2.25.2")
        .put("SeriesInstanceUID", "2.25.3")
        .put("Modality", "SR")
        .put("ValueType", "CONTAINER")
        .items("ContentSequence", children);
  }

  private Source written(Item dataSet) throws IOException {
    Path file = Files.createTempFile(folder, "sr", ".dcm");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Part10Writer.write(dataSet, out);
    }
    return Source.file(file);
  }
}
