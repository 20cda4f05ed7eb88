package org.sideroscope.dicom.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataElement.Value;
import org.sideroscope.dicom.dataset.DataSet;
import org.sideroscope.dicom.dataset.Dictionary;

class DeidentifierTest {

  private static final int PATIENT_NAME = 0x00100010;
  private static final int STUDY_DATE = 0x00080020;
  private static final int CONTENT_SEQUENCE = 0x0040A730;
  private static final int TEXT_VALUE = 0x0040A160;

  /** A word, a date, a time and a UID that are nobody else's. */
  private static final List<String> PLANTED =
      List.of("Quillwort", "19530917", "034509", "1.2.826.0.1.999.4711");

  private final Secret secret = Secret.random();
  private final Pseudonym pseudonym = new Pseudonym("P1", new DateShift(-400));
  private final Removals removals = new Removals();

  private DataSet clean(Set<Keep> keep, DataSet dataSet) {
    return new Deidentifier(keep, text -> text.equals("folia/folia.left"), "Test 1")
        .clean(dataSet, pseudonym, new UidMap(secret), removals);
  }

  /** What keeps nothing that is planted: device and characteristics keep their own on purpose. */
  static Stream<Set<Keep>> options() {
    return Stream.of(
        EnumSet.noneOf(Keep.class),
        EnumSet.of(Keep.DATES_SHIFTED),
        EnumSet.of(Keep.DESCRIPTORS),
        EnumSet.of(Keep.DATES_SHIFTED, Keep.DESCRIPTORS));
  }

  @ParameterizedTest
  @MethodSource("options")
  void whatTheTableNamesIsFoundNowhereHoweverDeepItStands(Set<Keep> keep) {
    List<DataElement> planted = new ArrayList<>();
    for (ProfileTable.Row row : ProfileTable.load().rows()) {
      if (!row.tag().contains("X")) {
        planted.add(planted(Integer.parseUnsignedInt(row.tag(), 16)));
      }
    }
    DataSet inner = DataSet.of(planted);
    DataSet whole =
        inner.with(
            List.of(
                items(CONTENT_SEQUENCE, inner.with(List.of(items(0x00081140, inner)))),
                items(0x52009229, inner)));

    String left = everything(clean(keep, whole));

    for (String value : PLANTED) {
      boolean timeOfShiftedDate = value.equals("034509") && keep.contains(Keep.DATES_SHIFTED);
      assertEquals(timeOfShiftedDate, left.contains(value), value);
    }
  }

  private static DataElement planted(int tag) {
    String vr = Dictionary.vr(tag);
    return switch (vr) {
      case "SQ" ->
          items(tag, DataSet.of(List.of(DataElement.text(PATIENT_NAME, "PN", PLANTED.getFirst()))));
      case "DA" -> DataElement.text(tag, vr, PLANTED.get(1));
      case "DT" -> DataElement.text(tag, vr, PLANTED.get(1) + PLANTED.get(2));
      case "TM" -> DataElement.text(tag, vr, PLANTED.get(2));
      case "UI" -> DataElement.text(tag, vr, PLANTED.get(3));
      default -> DataElement.text(tag, vr, PLANTED.getFirst());
    };
  }

  private static DataElement items(int tag, DataSet... items) {
    return new DataElement(tag, "SQ", new Value.Items(List.of(items)));
  }

  private static String everything(DataSet dataSet) {
    StringBuilder all = new StringBuilder();
    for (DataElement element : dataSet.elements()) {
      all.append(element.text()).append('|');
      element.items().forEach(item -> all.append(everything(item)));
    }
    return all.toString();
  }

  /** Private, a curve, an overlay, of no dictionary, and by value representation alone. */
  @ParameterizedTest
  @CsvSource({
    "00291010,UN",
    "00291010,LO",
    "50003000,OW",
    "60003000,OW",
    "60000010,US",
    "00180FFF,LO",
    "00400033,PN",
    "00189999,UN",
    "00400035,AE"
  })
  void whatNobodyVouchesForGoes(String tag, String vr) {
    DataElement element =
        DataElement.text(Integer.parseUnsignedInt(tag, 16), vr, PLANTED.getFirst());

    assertFalse(
        everything(clean(EnumSet.allOf(Keep.class), DataSet.of(List.of(element))))
            .contains(PLANTED.getFirst()));
  }

  @Test
  void aTextThatStaysLosesWhatTheFileSaysIsAName() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(PATIENT_NAME, "PN", "Quillwort^Ada"),
                DataElement.text(0x00180024, "SH", "*swi3d1r"),
                DataElement.text(0x00080070, "LO", "built for QUILLWORT"),
                DataElement.text(0x0008103E, "LO", "SWI tra Ada 3mm for Dr Beeton")));

    DataSet cleaned = clean(EnumSet.of(Keep.DESCRIPTORS), dataSet);

    assertEquals("*swi3d1r", cleaned.text(0x00180024));
    assertEquals("Removed", cleaned.text(0x00080070));
    assertEquals("SWI tra 3mm", cleaned.text(0x0008103E));
  }

  @Test
  void aPatientCalledLikeAnImageLosesTheDescription() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(PATIENT_NAME, "PN", "Head^Anna"),
                DataElement.text(0x0008103E, "LO", "SWI head")));

    assertTrue(clean(EnumSet.of(Keep.DESCRIPTORS), dataSet).find(0x0008103E).isEmpty());
  }

  @Test
  void allDatesOfAPatientMoveByTheSameDays() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(STUDY_DATE, "DA", "20240301"),
                DataElement.text(0x0008002A, "DT", "20240301101112.000000+0100"),
                DataElement.text(0x00080030, "TM", "101112"),
                DataElement.text(0x00100030, "DA", "19530917")));

    DataSet cleaned = clean(EnumSet.of(Keep.DATES_SHIFTED), dataSet);

    assertEquals("20230126", cleaned.text(STUDY_DATE));
    assertEquals("20230126101112.000000+0100", cleaned.text(0x0008002A));
    assertEquals("101112", cleaned.text(0x00080030));
    assertEquals("", cleaned.text(0x00100030), "the birth date is never kept");
    assertEquals("MODIFIED", cleaned.text(0x00280303));
    assertEquals("REMOVED", clean(Set.of(), dataSet).text(0x00280303));
  }

  /** Who knows the true date of a list of codes would know the shift. */
  @Test
  void datesThatTheStandardPublishesAreNotShifted() {
    DataSet dataSet = DataSet.of(List.of(DataElement.text(0x00080106, "DT", "20020904")));

    assertEquals("19000101000000", clean(EnumSet.of(Keep.DATES_SHIFTED), dataSet).text(0x00080106));
  }

  @Test
  void ofAReportCodesAndNumbersStayAndTextsGo() {
    DataSet text =
        DataSet.of(
            List.of(
                DataElement.text(0x0040A040, "CS", "TEXT"),
                DataElement.text(TEXT_VALUE, "UT", "Quillwort has thin rims")));
    DataSet label = DataSet.of(List.of(DataElement.text(TEXT_VALUE, "UT", "folia/folia.left")));
    DataSet number = DataSet.of(List.of(DataElement.text(0x0040A30A, "DS", "1.25")));
    DataSet code =
        DataSet.of(List.of(items(0x0040A168, MethodCode.code("49557009", "SCT", "Pons"))));
    DataSet report =
        DataSet.of(
            List.of(
                DataElement.text(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.88.33"),
                DataElement.text(PATIENT_NAME, "PN", "Pons^Ada"),
                items(CONTENT_SEQUENCE, text, label, number, code)));

    DataSet cleaned = clean(Set.of(), report);

    List<DataSet> content = cleaned.find(CONTENT_SEQUENCE).orElseThrow().items();
    assertEquals("TEXT", content.get(0).text(0x0040A040));
    assertEquals("Removed", content.get(0).text(TEXT_VALUE));
    assertEquals("folia/folia.left", content.get(1).text(TEXT_VALUE));
    assertEquals("1.25", content.get(2).text(0x0040A30A));
    assertTrue(everything(content.get(3)).contains("Pons"), "a code means what its scheme says");
    assertTrue(everything(cleaned).contains("113104"), "Clean Structured Content is declared");
  }

  @Test
  void aCodeOfALocalSchemeIsAnybodysTextWhereItNamesThePatient() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(PATIENT_NAME, "PN", "Pons^Ada"),
                DataElement.text(0x00400255, "LO", "Whatever was written"),
                items(
                    0x0040A168,
                    MethodCode.code("4711", "99LOCAL", "Protocol for Ada Pons"),
                    MethodCode.code("49557009", "SCT", "Pons"))));

    String left = everything(clean(Set.of(), dataSet));

    assertFalse(left.contains("Ada") || left.contains("Whatever"), left);
    assertTrue(left.contains("|Pons|"), left);
  }

  /** So that a reading comes back of its report without the words of people. */
  @Test
  void aTextOfAPrivateConceptGoesAsAWhole() {
    DataSet text =
        DataSet.of(
            List.of(
                DataElement.text(0x0040A040, "CS", "TEXT"),
                items(0x0040A043, MethodCode.code("comment", "99SOMEBODY", "Comment")),
                DataElement.text(TEXT_VALUE, "UT", "thin rims")));
    DataSet number = DataSet.of(List.of(DataElement.text(0x0040A040, "CS", "NUM")));
    DataSet group = DataSet.of(List.of(items(CONTENT_SEQUENCE, text)));
    DataSet report = DataSet.of(List.of(items(CONTENT_SEQUENCE, text, number, group)));

    List<DataSet> content = clean(Set.of(), report).find(CONTENT_SEQUENCE).orElseThrow().items();

    assertEquals(2, content.size());
    assertEquals("NUM", content.getFirst().text(0x0040A040));
    assertTrue(content.getLast().find(CONTENT_SEQUENCE).isEmpty(), "no empty sequence is left");
  }

  @Test
  void uidsAreTheSameForTheSameWhereverTheyStandAndThoseOfTheStandardStay() {
    String uid = "1.2.826.0.1.999.4711";
    DataSet reference = DataSet.of(List.of(DataElement.text(0x00081155, "UI", uid)));
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.4"),
                DataElement.text(0x00080018, "UI", uid),
                DataElement.text(0x0008010C, "UI", "2.16.840.1.113883.6.96"),
                DataElement.text(0x0040A124, "UI", uid),
                items(0x00081140, reference)));

    DataSet cleaned = clean(Set.of(), dataSet);
    String mapped = cleaned.text(0x00080018);

    assertTrue(mapped.matches("2\\.25\\.[1-9]\\d{30,38}"), mapped);
    assertEquals(mapped, cleaned.text(0x0040A124));
    assertEquals(
        mapped, cleaned.find(0x00081140).orElseThrow().items().getFirst().text(0x00081155));
    assertEquals("1.2.840.10008.5.1.4.1.1.4", cleaned.text(0x00080016));
    assertEquals("2.16.840.1.113883.6.96", cleaned.text(0x0008010C), "SNOMED CT is everybody's");
    assertEquals(mapped, new UidMap(Secret.of(secret.hex())).of(uid), "again under the same key");
    assertNotEquals(mapped, new UidMap(Secret.random()).of(uid), "under another key");
  }

  @Test
  void theDeviceStaysWhereItIsAskedFor() {
    DataSet dataSet = DataSet.of(List.of(DataElement.text(0x00181000, "LO", "SN-4711")));

    assertEquals("Removed", clean(Set.of(), dataSet).text(0x00181000));
    assertEquals("SN-4711", clean(EnumSet.of(Keep.DEVICE), dataSet).text(0x00181000));
  }

  @Test
  void ageAndSexStayWhereTheyAreAskedFor() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(0x00100040, "CS", "F"),
                DataElement.text(0x00101010, "AS", "071Y")));

    assertEquals("", clean(Set.of(), dataSet).text(0x00100040));
    assertTrue(clean(Set.of(), dataSet).find(0x00101010).isEmpty());
    DataSet kept = clean(EnumSet.of(Keep.CHARACTERISTICS), dataSet);
    assertEquals("F", kept.text(0x00100040));
    assertEquals("071Y", kept.text(0x00101010));
    assertEquals(
        "090Y",
        clean(
                EnumSet.of(Keep.CHARACTERISTICS),
                DataSet.of(List.of(DataElement.text(0x00101010, "AS", "097Y"))))
            .text(0x00101010));
  }

  @Test
  void onePrivateNumberStaysAndNothingElseOfItsBlock() {
    Value number = Value.Bytes.of(new byte[] {3, 0});
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(0x00430010, "LO", "GEMS_PARM_01"),
                new DataElement(0x0043102F, "SS", number),
                new DataElement(0x00431030, "SS", number),
                DataElement.text(0x00430011, "LO", "SOMEBODY ELSE"),
                new DataElement(0x0043112F, "SS", number)));

    assertEquals(
        List.of(0x00430010, 0x0043102F),
        clean(Set.of(), dataSet).elements().stream()
            .filter(DataElement::isPrivate)
            .map(DataElement::tag)
            .toList());
  }

  @Test
  void theListSaysWhatWasDoneInHowManyFilesAndNoValue() {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(0x00104000, "LT", "Quillwort"),
                DataElement.text(0x00291010, "LO", "Quillwort"),
                DataElement.text(STUDY_DATE, "DA", "20240301")));
    clean(Set.of(), dataSet);
    removals.fileWritten();
    clean(Set.of(), dataSet);
    removals.fileWritten();
    clean(Set.of(), dataSet);
    removals.fileLeftOut();

    assertEquals(
        List.of(
            new Removals.Line("StudyDate", "(0008,0020)", "emptied", 2),
            new Removals.Line("PatientComments", "(0010,4000)", "removed", 2),
            new Removals.Line("private", "(0029,xxxx)", "removed", 2)),
        removals.lines());
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.840.10008.5.1.4.1.1.4,       MR, MONOCHROME2, '',            NO,  ",
    "1.2.840.10008.5.1.4.1.1.4.1,     MR, MONOCHROME2, '',            '',  ",
    "1.2.840.10008.5.1.4.1.1.66.4,    SEG, MONOCHROME2, '',           '',  ",
    "1.2.840.10008.5.1.4.1.1.88.33,   SR, '',          '',            '',  ",
    "1.2.840.10008.5.1.4.1.1.4,       MR, MONOCHROME2, '',            YES, BURNED_IN",
    "1.2.840.10008.5.1.4.1.1.7,       MR, MONOCHROME2, '',            '',  CAPTURE",
    "1.2.840.10008.5.1.4.1.1.4,       MR, RGB,         '',            '',  COLOUR",
    "1.2.840.10008.5.1.4.1.1.2,       CT, MONOCHROME2, SCREEN SAVE,   '',  CAPTURE",
    "1.2.840.10008.5.1.4.1.1.6.1,     US, RGB,         '',            '',  ULTRASOUND",
    "1.2.840.10008.5.1.4.1.1.77.1.4,  XC, RGB,         '',            '',  PHOTOGRAPH",
    "1.2.840.10008.5.1.4.1.1.104.1,   DOC, '',         '',            '',  DOCUMENT",
    "1.2.840.10008.5.1.4.1.1.11.1,    PR, '',          '',            '',  PRESENTATION_STATE",
    "1.2.840.10008.5.1.4.1.1.66,      MR, '',          '',            '',  OTHER_OBJECT",
    "1.3.12.2.1107.5.9.1,             MR, '',          '',            '',  OTHER_OBJECT"
  })
  void whatMayHoldNamesWhereNobodyLooksIsLeftOut(
      String sopClass,
      String modality,
      String photometric,
      String type,
      String burned,
      LeftOut why) {
    DataSet dataSet =
        DataSet.of(
            List.of(
                DataElement.text(0x00080016, "UI", sopClass),
                DataElement.text(0x00080060, "CS", modality),
                DataElement.text(0x00080008, "CS", type),
                DataElement.text(0x00280004, "CS", photometric),
                DataElement.text(0x00280301, "CS", burned)));

    assertEquals(why, Deidentifier.refusal(dataSet).orElse(null));
  }

  @Test
  void anOverlayAmongTheBitsOfThePixelsIsADoubt() {
    DataElement position = new DataElement(0x60000102, "US", Value.Bytes.of(new byte[] {12, 0}));
    DataSet dataSet =
        DataSet.of(
            List.of(DataElement.text(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.4"), position));

    assertEquals(LeftOut.OVERLAY_IN_PIXELS, Deidentifier.refusal(dataSet).orElseThrow());
  }
}
