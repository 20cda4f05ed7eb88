package org.sideroscope.dicom.nifti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.kind.KindClues;
import org.sideroscope.dicom.kind.KindTable;
import org.sideroscope.dicom.pixels.CellType;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.VoxelIndex;

/** The stacks of one NIfTI file. */
final class NiftiStacks {

  private static final Defect SILENT =
      Defect.of(
          Severity.WARNING,
          DefectKind.NO_FACTS,
          "A NIfTI file says neither whose images these are nor how and when they were acquired.");

  private static final Defect UNPLACED =
      Defect.of(
          Severity.WARNING,
          DefectKind.MISSING_GEOMETRY,
          "The file does not say where its images lie in the patient: no sides, no distances.");

  private final Source source;
  private final FileStamp stamp;
  private final NiftiHeader header;
  private final NiftiType type;
  private final String uid;
  private final NiftiGrid grid;

  NiftiStacks(Source source, FileStamp stamp, NiftiHeader header, String uid) {
    this.source = source;
    this.stamp = stamp;
    this.header = header;
    this.type = NiftiType.of(header.dataType()).orElseThrow();
    this.uid = uid;
    this.grid = NiftiGrid.of(header);
  }

  List<ImageStack> stacks() {
    List<ImageStack> stacks = new ArrayList<>();
    for (int time = 0; time < header.times(); time++) {
      stacks.add(stack(time));
    }
    return stacks;
  }

  private ImageStack stack(int time) {
    boolean single = header.times() == 1;
    CellType cells = pixels().cellType().orElseThrow();
    return new ImageStack(
        single ? uid : uid + "#" + (time + 1),
        series(),
        acquisition(),
        kind(),
        single ? 0 : time + 1,
        grid.geometry(),
        grid.grid(),
        new StoredPixels(cells.isSigned(), false, cells.noMeasurement()),
        Optional.empty(),
        frames(time),
        defects());
  }

  private List<Defect> defects() {
    List<Defect> defects = new ArrayList<>(List.of(SILENT));
    if (grid.geometry() == Geometry.NONE) {
      defects.add(UNPLACED);
    }
    if (type.bits() > 16) {
      defects.add(Defect.ROUNDED_VALUES);
    }
    return defects;
  }

  private SeriesFacts series() {
    return new SeriesFacts(uid, OptionalInt.empty(), baseName(), "", "", "", "", "", "");
  }

  private String baseName() {
    return source.name().replaceFirst("(?i)\\.nii(\\.gz)?$", "");
  }

  /** Names are all there is to tell by, and by custom they name the kind. */
  private KindOfImage kind() {
    KindOfImage kind = KindTable.kindOf(KindClues.ofName(baseName()));
    return KindOfImage.of(kind.kind(), kind.reason().replace("description", "file name"));
  }

  private AcquisitionFacts acquisition() {
    OptionalDouble unknown = OptionalDouble.empty();
    boolean placed = grid.geometry() == Geometry.VOLUME;
    return new AcquisitionFacts(
        List.of(),
        SignalPart.UNSTATED,
        unknown,
        unknown,
        unknown,
        unknown,
        unknown,
        unknown,
        placed ? OptionalDouble.of(grid.grid().sliceSpacingMm()) : unknown,
        grid.grid().columns(),
        grid.grid().rows(),
        placed ? OptionalDouble.of(grid.grid().columnSpacingMm()) : unknown,
        placed ? OptionalDouble.of(grid.grid().rowSpacingMm()) : unknown);
  }

  private List<StackFrame> frames(int time) {
    FramePixels pixels = pixels();
    List<StackFrame> frames = new ArrayList<>();
    for (int slice = 0; slice < header.slices(); slice++) {
      int inFile = grid.slicesReversed() ? header.slices() - 1 - slice : slice;
      frames.add(
          new StackFrame(
              source,
              stamp,
              "",
              uid,
              time * header.slices() + inFile + 1,
              Optional.empty(),
              grid.turn(),
              slice,
              scale(),
              pixels,
              position(slice)));
    }
    return frames;
  }

  private Optional<PatientPoint> position(int slice) {
    return grid.geometry() == Geometry.VOLUME
        ? Optional.of(grid.grid().toPatient(VoxelIndex.of(0, 0, slice)))
        : Optional.empty();
  }

  private ValueScale scale() {
    boolean scaled =
        header.slope() != 0
            && Double.isFinite(header.slope())
            && Double.isFinite(header.intercept());
    return scaled ? ValueScale.of(header.slope(), header.intercept()) : ValueScale.IDENTITY;
  }

  private FramePixels pixels() {
    long bytes = (long) header.columns() * header.rows() * type.bytes();
    int frames = header.slices() * header.times();
    return new FramePixels(
        new TransferSyntax("", "NIfTI-1", true, header.bigEndian(), false, false),
        0,
        (long) header.offset(),
        bytes * frames,
        frames,
        header.columns(),
        header.rows(),
        1,
        false,
        type.bits(),
        type.bits(),
        type.bits() - 1,
        type.signed(),
        type.floating(),
        "MONOCHROME2");
  }
}
