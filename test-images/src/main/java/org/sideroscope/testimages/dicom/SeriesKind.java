package org.sideroscope.testimages.dicom;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.testimages.PhantomSize;

/** The series of a phantom study and what sets them apart in the headers. */
public enum SeriesKind {
  SWI("swi", 2, "SWI", Sequence.GRADIENT_ECHO, 1000, 1900, "ORIGINAL\\PRIMARY\\M\\SWI"),
  PHASE("phase", 3, "SWI phase", Sequence.GRADIENT_ECHO, 2048, 1600, "ORIGINAL\\PRIMARY\\P\\SWI"),
  MIN_IP(
      "minip",
      4,
      "SWI minIP 12 mm",
      Sequence.GRADIENT_ECHO,
      900,
      1700,
      "DERIVED\\SECONDARY\\M\\SWI\\MNIP"),
  T2(
      "t2-sagittal",
      5,
      "T2 TSE sag",
      Sequence.TURBO_SPIN_ECHO,
      950,
      1900,
      "ORIGINAL\\PRIMARY\\M\\SE");

  /** How the signal was made; values as in PS3.3 C.8.3.1. */
  enum Sequence {
    GRADIENT_ECHO("GR", "3D", 28, 20, 15, 1),
    TURBO_SPIN_ECHO("SE", "2D", 4200, 98, 150, 17);

    final String scanningSequence;
    final String acquisitionType;
    final double repetitionTimeMs;
    final double echoTimeMs;
    final double flipAngleDeg;
    final int echoTrain;

    Sequence(
        String scanningSequence,
        String acquisitionType,
        double repetitionTimeMs,
        double echoTimeMs,
        double flipAngleDeg,
        int echoTrain) {
      this.scanningSequence = scanningSequence;
      this.acquisitionType = acquisitionType;
      this.repetitionTimeMs = repetitionTimeMs;
      this.echoTimeMs = echoTimeMs;
      this.flipAngleDeg = flipAngleDeg;
      this.echoTrain = echoTrain;
    }
  }

  private final String key;
  private final int number;
  private final String description;
  private final Sequence sequence;
  private final int windowCentre;
  private final int windowWidth;
  private final String imageType;

  SeriesKind(
      String key,
      int number,
      String description,
      Sequence sequence,
      int windowCentre,
      int windowWidth,
      String imageType) {
    this.key = key;
    this.number = number;
    this.description = description;
    this.sequence = sequence;
    this.windowCentre = windowCentre;
    this.windowWidth = windowWidth;
    this.imageType = imageType;
  }

  /** What the program calls this kind of image. */
  public String imageKind() {
    return this == PHASE ? "SWI_PHASE" : name();
  }

  /** Folder name, and the role from which the series' identifiers are derived. */
  public String key() {
    return key;
  }

  int number() {
    return number;
  }

  String description() {
    return description;
  }

  Sequence sequence() {
    return sequence;
  }

  public double echoTimeMs() {
    return sequence.echoTimeMs;
  }

  public double repetitionTimeMs() {
    return sequence.repetitionTimeMs;
  }

  public double flipAngleDeg() {
    return sequence.flipAngleDeg;
  }

  int windowCentre() {
    return windowCentre;
  }

  int windowWidth() {
    return windowWidth;
  }

  /** Where the images lie: image n is the grid's slice n - 1. */
  public VolumeGrid grid(PhantomSize size) {
    return switch (this) {
      case SWI, PHASE -> size.swiGrid();
      case MIN_IP -> size.minIpGrid();
      case T2 -> size.t2Grid();
    };
  }

  /** How thick an image is; a slab is thicker than the distance to the next. */
  public double thicknessMm(PhantomSize size) {
    return this == MIN_IP
        ? size.slabSlices() * size.swiGrid().sliceSpacingMm()
        : grid(size).sliceSpacingMm();
  }

  /** The values of Image Type, PS3.3 C.8.3.1.1.1. */
  String[] imageType() {
    return imageType.split("\\\\");
  }
}
