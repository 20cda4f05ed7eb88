package org.sideroscope.workstation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.Turn;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/** Stacks without files, for what only looks at facts; their images cannot be read. */
public final class TestStacks {

  private TestStacks() {}

  /** An axial stack of one-millimetre voxels. */
  public static ImageStack axial(
      String seriesUid, ImageKind kind, String bodyPart, int columns, int rows, int slices) {
    return stack(
        seriesUid,
        kind,
        bodyPart,
        new VolumeGrid(
            columns,
            rows,
            slices,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(1, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, 1)));
  }

  public static ImageStack stack(
      String seriesUid, ImageKind kind, String bodyPart, VolumeGrid grid) {
    return stack(seriesUid, kind, bodyPart, grid, Geometry.VOLUME);
  }

  public static ImageStack stack(
      String seriesUid, ImageKind kind, String bodyPart, VolumeGrid grid, Geometry geometry) {
    return new ImageStack(
        seriesUid,
        new SeriesFacts(seriesUid, OptionalInt.of(1), "", "", "MR", "", "", bodyPart, "1.9"),
        facts(grid),
        KindOfImage.of(kind, "the test says so"),
        0,
        geometry,
        grid,
        StoredPixels.UNSIGNED,
        Optional.empty(),
        IntStream.range(0, grid.slices()).mapToObj(slice -> frame(seriesUid, slice, grid)).toList(),
        List.of());
  }

  public static Study study(ImageStack... stacks) {
    return new Study(
        new StudyFacts("1.2.3", Optional.empty(), Optional.empty(), "", "", ""),
        List.of(stacks),
        List.of());
  }

  /** The identity of the image on a slice. */
  public static String image(ImageStack stack, int slice) {
    return stack.id() + "." + (slice + 1);
  }

  private static AcquisitionFacts facts(VolumeGrid grid) {
    return new AcquisitionFacts(
        List.of("ORIGINAL", "PRIMARY"),
        SignalPart.UNSTATED,
        OptionalDouble.of(20),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.of(15),
        OptionalDouble.of(3),
        OptionalDouble.of(1),
        OptionalDouble.of(grid.sliceSpacingMm()),
        grid.columns(),
        grid.rows(),
        OptionalDouble.of(grid.columnSpacingMm()),
        OptionalDouble.of(grid.rowSpacingMm()));
  }

  private static StackFrame frame(String seriesUid, int slice, VolumeGrid grid) {
    return new StackFrame(
        Source.file(Path.of("no such folder", slice + ".dcm")),
        new FileStamp(0, 0),
        "1.2.840.10008.5.1.4.1.1.4",
        seriesUid + "." + (slice + 1),
        0,
        Optional.empty(),
        Turn.NONE,
        slice,
        ValueScale.IDENTITY,
        new FramePixels(
            TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
            0,
            0,
            2L * grid.voxelsPerSlice(),
            1,
            grid.columns(),
            grid.rows(),
            1,
            false,
            16,
            12,
            11,
            false,
            false,
            "MONOCHROME2"),
        Optional.of(grid.toPatient(VoxelIndex.of(0, 0, slice))));
  }
}
