package org.sideroscope.testimages.dicom;

import com.pixelmed.dicom.DicomException;
import com.pixelmed.dicom.OtherWordAttribute;
import com.pixelmed.dicom.TransferSyntax;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.testimages.PhantomStudy;

/** Writes the images of one series, one file each. */
public final class MrSeries {

  /** When the phantoms say they were imaged. */
  public static final LocalDate STUDY_DATE = LocalDate.of(2026, 1, 5);

  /** Field strength in the headers. */
  public static final double FIELD_STRENGTH_T = 3;

  private static final String DATE = DateTimeFormatter.BASIC_ISO_DATE.format(STUDY_DATE);
  private static final String MR_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.4";
  private static final String IMPLEMENTATION_UID = "2.25.208465512098451836650231897611094201735";

  private final PhantomStudy study;
  private final SeriesKind kind;
  private final Path folder;
  private final String role;
  private final PatientPosition position;
  private final VolumeGrid grid;

  /** A series of the study as it is kept. */
  public MrSeries(PhantomStudy study, SeriesKind kind, Path folder) {
    this(study, kind, folder, kind.key(), PatientPosition.HFS, kind.grid(study.size()));
  }

  /**
   * The same acquired otherwise.
   *
   * @param role what tells the series from the others of the study, for its identifiers
   * @param grid where the images lie: image n is slice n - 1
   */
  public MrSeries(
      PhantomStudy study,
      SeriesKind kind,
      Path folder,
      String role,
      PatientPosition position,
      VolumeGrid grid) {
    this.study = study;
    this.kind = kind;
    this.folder = folder;
    this.role = role;
    this.position = position;
    this.grid = grid;
  }

  public static String seriesUid(PhantomStudy study, SeriesKind kind) {
    return study.uid(kind.key());
  }

  public static String accessionNumber(PhantomStudy study) {
    return "PH%05d".formatted(study.phantomCase().number());
  }

  /**
   * @param slice counted from 0
   */
  public static String sopUid(PhantomStudy study, SeriesKind kind, int slice) {
    return sopUid(study, kind.key(), slice);
  }

  private String sopUid(int slice) {
    return sopUid(study, role, slice);
  }

  private static String sopUid(PhantomStudy study, String role, int slice) {
    return study.uid(role + "/" + (slice + 1));
  }

  /**
   * Writes one image.
   *
   * @param slice counted from 0
   * @param pixels stored values, 12 bits unsigned, row by row
   * @param sources the SWI slices it was computed from; empty for an original
   */
  public void write(int slice, short[] pixels, List<Integer> sources) throws IOException {
    Header header = new Header();
    meta(header, slice);
    patientAndStudy(header);
    series(header);
    image(header, slice, sources);
    plane(header, slice);
    sequence(header);
    pixels(header, pixels);
    Files.createDirectories(folder);
    Path file = folder.resolve("%04d.dcm".formatted(slice + 1));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      header.list().write(out, TransferSyntax.ExplicitVRLittleEndian, true, true);
    } catch (DicomException e) {
      throw new IllegalStateException("The toolkit refused an image of this program's own.", e);
    }
  }

  private void meta(Header header, int slice) {
    header
        .bytes("FileMetaInformationVersion", (byte) 0, (byte) 1)
        .put("MediaStorageSOPClassUID", MR_IMAGE_STORAGE)
        .put("MediaStorageSOPInstanceUID", sopUid(slice))
        .put("TransferSyntaxUID", TransferSyntax.ExplicitVRLittleEndian)
        .put("ImplementationClassUID", IMPLEMENTATION_UID)
        .put("ImplementationVersionName", "SIDEROSCOPE_PH_1")
        .groupLength("FileMetaInformationGroupLength");
  }

  private void patientAndStudy(Header header) {
    header
        .put("SpecificCharacterSet", "ISO_IR 192")
        .put("PatientName", study.phantomCase().patientName())
        .put("PatientID", study.patientId())
        .put("PatientBirthDate")
        .put("PatientSex", "O")
        .put("PatientComments", "Computed phantom, not a person. For research use.")
        .put("StudyInstanceUID", study.studyInstanceUid())
        .put("StudyDate", DATE)
        .put("StudyTime", "101500")
        .put("StudyID", "1")
        .put("AccessionNumber", accessionNumber(study))
        .put("ReferringPhysicianName")
        .put("StudyDescription", "MRI brain and cervical cord with SWI (phantom)");
  }

  private void series(Header header) {
    header
        .put("Modality", "MR")
        .put("SeriesInstanceUID", study.uid(role))
        .whole("SeriesNumber", kind.number())
        .put("SeriesDate", DATE)
        .put("SeriesTime", "10%02d00".formatted(15 + kind.number()))
        .put("SeriesDescription", kind.description())
        .put("ProtocolName", kind.description())
        .put("BodyPartExamined", "HEAD")
        .put("PatientPosition", position.name())
        .put("FrameOfReferenceUID", study.frameOfReferenceUid())
        .put("PositionReferenceIndicator")
        .put("Manufacturer", "Sideroscope phantom")
        .put("ManufacturerModelName", "Analytic head")
        .put("DeviceSerialNumber", "1")
        .put("SoftwareVersions", "1");
  }

  private void image(Header header, int slice, List<Integer> sources) {
    header
        .put("SOPClassUID", MR_IMAGE_STORAGE)
        .put("SOPInstanceUID", sopUid(slice))
        .put("InstanceCreationDate", DATE)
        .put("InstanceCreationTime", "110000")
        .put("ImageType", kind.imageType())
        .whole("InstanceNumber", slice + 1)
        .whole("AcquisitionNumber", 1)
        .put("AcquisitionDate", DATE)
        .put("AcquisitionTime", "10%02d00".formatted(15 + kind.number()))
        .put("ContentDate", DATE)
        .put("ContentTime", "10%02d00".formatted(15 + kind.number()))
        .put("BurnedInAnnotation", "NO")
        .put("LossyImageCompression", "00")
        .whole("WindowCenter", kind.windowCentre())
        .whole("WindowWidth", kind.windowWidth());
    if (!sources.isEmpty()) {
      header
          .put("DerivationDescription", "Minimum intensity projection of a slab")
          .items("SourceImageSequence", sources.stream().map(this::source).toList());
    }
  }

  private Header source(int slice) {
    return new Header()
        .put("ReferencedSOPClassUID", MR_IMAGE_STORAGE)
        .put("ReferencedSOPInstanceUID", sopUid(study, SeriesKind.SWI, slice));
  }

  private void plane(Header header, int slice) {
    PatientVector across = grid.columnStep().unit();
    PatientVector down = grid.rowStep().unit();
    PatientPoint first = grid.toPatient(new VoxelPosition(0, 0, slice));
    PatientVector normal = grid.normal();
    header
        .numbers("PixelSpacing", grid.rowSpacingMm(), grid.columnSpacingMm())
        .numbers(
            "ImageOrientationPatient",
            across.x(),
            across.y(),
            across.z(),
            down.x(),
            down.y(),
            down.z())
        .numbers("ImagePositionPatient", first.x(), first.y(), first.z())
        .numbers("SliceThickness", thicknessMm())
        .numbers("SpacingBetweenSlices", grid.sliceSpacingMm())
        .numbers(
            "SliceLocation",
            first.x() * normal.x() + first.y() * normal.y() + first.z() * normal.z());
  }

  private double thicknessMm() {
    return kind == SeriesKind.MIN_IP ? kind.thicknessMm(study.size()) : grid.sliceSpacingMm();
  }

  private void sequence(Header header) {
    SeriesKind.Sequence sequence = kind.sequence();
    header
        .put("ScanningSequence", sequence.scanningSequence)
        .put("SequenceVariant", sequence == SeriesKind.Sequence.GRADIENT_ECHO ? "SP" : "SK")
        .put("ScanOptions")
        .put("MRAcquisitionType", sequence.acquisitionType)
        .numbers("RepetitionTime", sequence.repetitionTimeMs)
        .numbers("EchoTime", sequence.echoTimeMs)
        .whole("EchoTrainLength", sequence.echoTrain)
        .whole("EchoNumbers", 1)
        .numbers("FlipAngle", sequence.flipAngleDeg)
        .whole("NumberOfAverages", 1)
        .put("ImagedNucleus", "1H")
        .numbers("MagneticFieldStrength", FIELD_STRENGTH_T);
  }

  private void pixels(Header header, short[] pixels) {
    header
        .whole("SamplesPerPixel", 1)
        .put("PhotometricInterpretation", "MONOCHROME2")
        .whole("Rows", grid.rows())
        .whole("Columns", grid.columns())
        .whole("BitsAllocated", 16)
        .whole("BitsStored", 12)
        .whole("HighBit", 11)
        .whole("PixelRepresentation", 0);
    OtherWordAttribute data = new OtherWordAttribute(Header.tag("PixelData"));
    try {
      data.setValues(pixels);
    } catch (DicomException e) {
      throw new IllegalStateException("The toolkit refused the pixels.", e);
    }
    header.list().put(data);
  }
}
