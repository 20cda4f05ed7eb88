package org.sideroscope.dicom.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.SignalPart;

/** Headers as the vendors write them, and what a reader calls the series. */
class KindTableTest {

  @ParameterizedTest(name = "{0}: {1} {2} -> {5}")
  @CsvSource({
    // description, image type from the third value on, sequence name, part, TE, kind
    "SWI_Images,           M SWI NORM,        *swi3d1r,     MAGNITUDE, 20,   SWI",
    "Mag_Images,           M ND NORM,         *swi3d1r,     MAGNITUDE, 20,   SWI_MAGNITUDE",
    "Pha_Images,           P ND,              *swi3d1r,     PHASE,     20,   SWI_PHASE",
    "mIP_Images(SW),       MNIP ND NORM,      *swi3d1r,     MAGNITUDE, 20,   MIN_IP",
    "t2_swi_tra_p2,        M SWI ND,          *swi3d1r,     MAGNITUDE, 20,   SWI",
    "t2_swi_tra_p2_mIP,    MNIP SWI,          *swi3d1r,     MAGNITUDE, 20,   MIN_IP",
    "Ax SWAN,              OTHER,             SWAN,         UNSTATED,  25,   SWI",
    "FILT_PHA: Ax SWAN,    OTHER,             SWAN,         UNSTATED,  25,   SWI_PHASE",
    "Ax SWAN mIP,          OTHER,             SWAN,         UNSTATED,  25,   MIN_IP",
    "SWIp,                 SW_M_FFE SW_M FFE, '',           MAGNITUDE, 20,   SWI",
    "SWIp,                 SW_P_FFE SW_P FFE, '',           PHASE,     20,   SWI_PHASE",
    "VenBOLD,              M_FFE M FFE,       '',           MAGNITUDE, 20,   SWI",
    "FSBB,                 '',                '',           UNSTATED,  30,   SWI",
    "BSI AX,               '',                '',           UNSTATED,  30,   SWI",
    "gre3d_swi_tra_qsm,    M,                 '',           MAGNITUDE, 20,   QSM",
    "T2*_GRE AX,           M,                 *fl2d1,       MAGNITUDE, 20,   T2_STAR",
    "AX T2 STAR,           '',                '',           UNSTATED,  20,   T2_STAR",
    "AX GRE,               M,                 *fl2d1,       MAGNITUDE, 19.9, T2_STAR",
    "hemo tra,             M,                 *fl2d1,       MAGNITUDE, 26,   T2_STAR",
    "gre_field_mapping,    M ND,              *fm2d2r,      MAGNITUDE, 4.92, FIELD_MAP",
    "gre_field_mapping,    P ND,              *fm2d2r,      PHASE,     7.38, FIELD_MAP",
    "B0 map,               B0 MAP,            '',           UNSTATED,  3,    FIELD_MAP",
    "localizer,            M ND NORM,         *fl2d1,       MAGNITUDE, 7.4,  LOCALISER",
    "Survey,               M_FFE M FFE,       '',           MAGNITUDE, 7.4,  LOCALISER",
    "t1_mprage_sag,        M ND NORM,         *tfl3d1_16ns, MAGNITUDE, 2.3,  T1",
    "3D TOF multi-slab,    M_FFE M FFE,       '',           MAGNITUDE, 7.1,  OTHER",
    "csf flow,             P ND,              *fl2d1,       PHASE,     7.2,  OTHER",
    // Siemens from the XA line on, United Imaging, Canon, Fujifilm, older Philips
    "swi_tra_Mag,          M NORM,            swi3d1r,      MAGNITUDE, 20,   SWI_MAGNITUDE",
    "swi_tra_Pha,          P NORM,            swi3d1r,      PHASE,     20,   SWI_PHASE",
    "swi_tra,              SWI NONE,          swi3d1r,      MAGNITUDE, 20,   SWI",
    "swi_tra,              SWI MINIMUM,       swi3d1r,      MAGNITUDE, 20,   MIN_IP",
    "t2_swi_tra,           M ND NORM,         *swi3d1r,     MAGNITUDE, 20,   SWI_MAGNITUDE",
    "SWI_Images,           M ND NORM,         *swi3d1r,     MAGNITUDE, 20,   SWI",
    "gre_swi3d_tra,        SWI,               gre_swi3d,    MAGNITUDE, 20,   SWI",
    "FSBB mIP,             '',                '',           UNSTATED,  30,   MIN_IP",
    "FSBB Phase,           '',                '',           UNSTATED,  30,   SWI_PHASE",
    "BSI minIP,            '',                '',           UNSTATED,  30,   MIN_IP",
    "Ven_BOLD_HR SENSE,    M_FFE M FFE,       '',           MAGNITUDE, 25,   SWI",
    "SWIp SENSE,           M_FFE M FFE,       '',           MAGNITUDE, 20,   SWI_MAGNITUDE",
    // GE: reformats, the phases of fat and water, locator images that are T2*-weighted
    "OAx SWAN Out of Phase, OTHER,            '',           MAGNITUDE, 25,   SWI",
    "FILT_PHA: OAx SWAN Out of Phase, OTHER,  '',           MAGNITUDE, 25,   SWI_PHASE",
    "FILT_PHA: Ax GRE,     OTHER,             '',           UNSTATED,  25,   SWI_PHASE",
    "MPR Ob_Ax_I -> S_Min IP_sp:5.0_th:5.0, OTHER, '',      UNSTATED,  25,   MIN_IP",
    "3-Pl T2* FGRE,        OTHER,             '',           MAGNITUDE, 20,   LOCALISER",
    "3pl T2* Loc,          OTHER,             '',           MAGNITUDE, 20,   LOCALISER",
    "ASSET Cal,            OTHER,             '',           MAGNITUDE, 1.7,  OTHER",
    // maps, and what they are made from
    "STAR-QSM,             '',                '',           UNSTATED,  20,   QSM",
    "SWIM,                 '',                '',           UNSTATED,  20,   QSM",
    "greME7_p31_Iso1mm_Qsm_Combined, M,       '',           MAGNITUDE, 20,   QSM",
    "QSM_swi_7echo_SENSE4, M_FFE M FFE,       '',           MAGNITUDE, 20,   SWI_MAGNITUDE",
    "QSM_swi_7echo_SENSE4, PHASE MAP P FFE,   '',           PHASE,     20,   SWI_PHASE",
    "qsm mGRE 5 echoes,    M,                 '',           MAGNITUDE, 20,   T2_STAR",
    "R2* map,              '',                '',           UNSTATED,  20,   OTHER",
    "T2Star_Images,        T2_STAR MAP,       '',           UNSTATED,  20,   OTHER",
    // what sounds like it
    "Dynamic Susceptibility Contrast, M,      '',           MAGNITUDE, 20,   OTHER",
    "TOF_3D_multi-slab_MIP_TRA, MIP_TRA ND,   *fl3d1r,      MAGNITUDE, 7.1,  OTHER",
    "tof_fl3d_tra,         M ND,              *fl3d1r,      MAGNITUDE, 7.1,  OTHER",
    "4D flow,              M,                 *fl3d1,       MAGNITUDE, 7.5,  OTHER",
    "Ax T2* flow comp,     M,                 '',           MAGNITUDE, 20,   T2_STAR",
    "T2W_FFE,              M_FFE M FFE,       '',           MAGNITUDE, 16,   T2_STAR"
  })
  void gradientEchoes(
      String description,
      String imageType,
      String sequenceName,
      SignalPart part,
      double echoTimeMs,
      ImageKind expected) {
    KindClues clues =
        clues(description, imageType, sequenceName, part, echoTimeMs, List.of("GR"), List.of());
    assertEquals(expected, KindTable.kindOf(clues).kind());
  }

  @ParameterizedTest(name = "{0} TE {1} TI {2} -> {3}")
  @CsvSource({
    "t2_tirm_tra_dark-fluid, 93,  2500, FLAIR",
    "Sag CUBE FLAIR,         120, 1700, FLAIR",
    "3D_Brain_VIEW_FLAIR,    340, 1650, FLAIR",
    "some inversion,         110, 2200, FLAIR",
    "t2_tse_tra,             100, 0,    T2",
    "T2W_TSE sag,            110, 0,    T2",
    "pd+t2_tse,              11,  0,    OTHER",
    "pd+t2_tse,              92,  0,    T2",
    "t1_se_sag,              12,  0,    T1",
    "OAx T1 FLAIR,           9,   860,  T1",
    "t1_tirm_tra_dark-fluid, 9,   860,  T1",
    "Ax T2 FLAIR,            120, 2250, FLAIR",
    "MR myelo,               700, 0,    T2"
  })
  void spinEchoes(
      String description, double echoTimeMs, double inversionTimeMs, ImageKind expected) {
    List<String> inversion = inversionTimeMs > 0 ? List.of("SE", "IR") : List.of("SE");
    KindClues clues =
        withInversion(
            clues(description, "M", "", SignalPart.MAGNITUDE, echoTimeMs, inversion, List.of()),
            inversionTimeMs);
    assertEquals(expected, KindTable.kindOf(clues).kind());
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "ep2d_diff_3scan_trace_p2_TRACEW, DIFFUSION TRACEW, EPI",
    "ep2d_diff_3scan_trace_p2_ADC,    DIFFUSION ADC,    OTHER",
    "Apparent Diffusion Coefficient (mm2/s), OTHER,     OTHER",
    "dMRI_dir98_AP,                   M ND MOSAIC,      EPI",
    "Ax DSC Perfusion,                OTHER,            EPI",
    "OAx PWI 50 Phase,                OTHER,            EPI",
    "Dynamic susceptibility 50 phase, OTHER,            EPI",
    "RELCBF_LOCAL_perf_tra17_6_MoCo,  PERFUSION RELCBF, OTHER",
    "SWI_Images,                      M SWI,            SWI",
    "ep2d_bold_rest,                  M ND MOSAIC,      EPI"
  })
  void echoPlanarImages(String description, String imageType, ImageKind expected) {
    KindClues clues =
        clues(description, imageType, "", SignalPart.MAGNITUDE, 30, List.of("EP"), List.of("SK"));
    assertEquals(expected, KindTable.kindOf(clues).kind());
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "MR, 1.2.840.10008.5.1.4.1.1.7,   '',          Ax SWAN screenshot",
    "CT, 1.2.840.10008.5.1.4.1.1.7.4, '',          Dose Report",
    "MR, 1.2.840.10008.5.1.4.1.1.4,   SCREEN SAVE, SWI",
    "OT, 1.2.840.10008.5.1.4.1.1.7,   '',          SWI",
    "MR, 1.2.840.10008.5.1.4.1.1.66.4, '',         SWI"
  })
  void screenshotsAndSegmentationsAreNoImagesOfTheKindTheyShow(
      String modality, String sopClass, String imageType, String description) {
    KindClues clues =
        of(modality, sopClass, List.of("DERIVED", "SECONDARY", imageType), description);
    assertEquals(ImageKind.OTHER, KindTable.kindOf(clues).kind());
  }

  @Test
  void aScreenshotSaysSo() {
    KindClues clues =
        of("MR", "1.2.840.10008.5.1.4.1.1.4", List.of("DERIVED", "SECONDARY", "SCREEN SAVE"), "");
    assertEquals(
        "it is a screenshot, the image type says SCREEN SAVE", KindTable.kindOf(clues).reason());
  }

  @Test
  void aMyelogramIsComputedTomography() {
    assertEquals(
        KindOfImage.of(ImageKind.CT, "the modality is CT, the description says \"myelogram\""),
        KindTable.kindOf(ofModality("CT", "CT Myelogram L-Spine")));
  }

  @Test
  void echoPlanarImagesAreNoT2Star() {
    KindClues clues =
        clues("bold", "M", "*epfid2d1", SignalPart.MAGNITUDE, 30, List.of("EP"), List.of("SK"));
    assertEquals(ImageKind.EPI, KindTable.kindOf(clues).kind());
  }

  @Test
  void vesselsByTimeOfFlightAreNoT2Star() {
    KindClues clues =
        clues("head", "M", "*fl3d1r", SignalPart.MAGNITUDE, 7.2, List.of("GR"), List.of("TOF"));
    assertEquals(ImageKind.OTHER, KindTable.kindOf(clues).kind());
  }

  @Test
  void anUnnamedSpinEchoIsToldByItsTimes() {
    KindClues clues =
        clues("series 4", "M", "", SignalPart.MAGNITUDE, 95, List.of("SE"), List.of());
    assertEquals(
        KindOfImage.of(ImageKind.T2, "it is a spin echo with a long TR and TE 95 ms"),
        KindTable.kindOf(clues));
  }

  @Test
  void theReasonQuotesWhatDecided() {
    KindClues swan =
        clues("Ax SWAN", "OTHER", "", SignalPart.UNSTATED, 25, List.of("GR"), List.of());
    assertEquals("the description says \"swan\"", KindTable.kindOf(swan).reason());
    KindClues unnamed = clues("4", "M", "", SignalPart.MAGNITUDE, 19.9, List.of("GR"), List.of());
    assertEquals("it is a gradient echo with TE 19.9 ms", KindTable.kindOf(unnamed).reason());
  }

  /** Some write it for T2*, some for sagittal T2. */
  @Test
  void t2sIsToldByTheSequenceOrNotAtAll() {
    assertEquals(
        KindOfImage.of(
            ImageKind.OTHER, "the description says \"t2s\", which can mean T2* or a sagittal T2"),
        KindTable.kindOf(ofModality("MR", "t2s_uncropped")));
    KindClues spin = clues("T2s", "M", "", SignalPart.MAGNITUDE, 95, List.of("SE"), List.of());
    assertEquals(ImageKind.T2, KindTable.kindOf(spin).kind());
    KindClues echo = clues("t2s", "M", "", SignalPart.MAGNITUDE, 20, List.of("GR"), List.of());
    assertEquals(ImageKind.T2_STAR, KindTable.kindOf(echo).kind());
  }

  @Test
  void otherModalitiesAreNeverTakenForMagneticResonance() {
    assertEquals(ImageKind.CT, KindTable.kindOf(ofModality("CT", "SWI")).kind());
    assertEquals(ImageKind.OTHER, KindTable.kindOf(ofModality("US", "T2*")).kind());
    assertEquals(ImageKind.OTHER, KindTable.kindOf(ofModality("", "SWI")).kind());
  }

  @Test
  void nothingIsGuessedFromSilence() {
    KindOfImage kind = KindTable.kindOf(ofModality("MR", ""));
    assertEquals(ImageKind.OTHER, kind.kind());
    assertEquals("nothing in the headers tells its kind", kind.reason());
  }

  @Test
  void aMinimumProjectionIsNoBasisForAbsence() {
    assertFalse(ImageKind.MIN_IP.isParamagneticSensitive());
  }

  private static KindClues ofModality(String modality, String description) {
    return of(modality, "", List.of(), description);
  }

  private static KindClues of(
      String modality, String sopClass, List<String> imageType, String description) {
    return new KindClues(
        modality,
        sopClass,
        imageType,
        SignalPart.UNSTATED,
        description,
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        false,
        false,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static KindClues clues(
      String description,
      String imageType,
      String sequenceName,
      SignalPart part,
      double echoTimeMs,
      List<String> scanningSequence,
      List<String> sequenceVariant) {
    double repetition = description.startsWith("t1_se") ? 500 : 3000;
    return new KindClues(
        "MR",
        "",
        Stream.of(("ORIGINAL PRIMARY " + imageType).split(" ")).toList(),
        part,
        description,
        "",
        List.of(sequenceName),
        scanningSequence,
        sequenceVariant,
        "",
        "",
        "",
        false,
        false,
        OptionalDouble.of(echoTimeMs),
        OptionalDouble.of(repetition),
        OptionalDouble.empty());
  }

  private static KindClues withInversion(KindClues clues, double inversionTimeMs) {
    return new KindClues(
        clues.modality(),
        clues.sopClassUid(),
        clues.imageType(),
        clues.signalPart(),
        clues.description(),
        clues.protocol(),
        clues.sequenceNames(),
        clues.scanningSequence(),
        clues.sequenceVariant(),
        clues.acquisitionContrast(),
        clues.echoPulseSequence(),
        clues.volumetricProperties(),
        clues.echoPlanar(),
        clues.inversionRecovery(),
        clues.echoTimeMs(),
        clues.repetitionTimeMs(),
        OptionalDouble.of(inversionTimeMs));
  }
}
