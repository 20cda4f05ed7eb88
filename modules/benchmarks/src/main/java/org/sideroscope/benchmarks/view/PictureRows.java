package org.sideroscope.benchmarks.view;

import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.benchmarks.Contestant;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;

/** Pictures of a volume of 160 slices of 512 x 512, from its voxels to ARGB. */
final class PictureRows {

  private static final int SIZE = 512;
  private static final int SLICES = 160;
  private static final double PIXEL_MM = 0.43;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 15;

  /** Oblique in the slices and upright on them, which is all that Reslice does obliquely. */
  private static final double LINE_RIGHT = 400;

  private static final double LINE_DOWN = 340;
  private static final int LINE_PIXELS = (int) Math.round(Math.hypot(LINE_RIGHT, LINE_DOWN));

  private PictureRows() {}

  static void run() throws Exception {
    slices();
    slabs();
    alongVoxels();
    acrossVoxels();
  }

  private static void slices() throws Exception {
    Volume volume = BenchVolumes.axial(SIZE, SLICES, PIXEL_MM, 1);
    Drawing drawing = new Drawing(volume);
    ImageJ imageJ = new ImageJ(BenchVolumes.shared(volume));
    drawing.slice(7);
    checkPicture(
        drawing.argb(), imageJ.slice(7).getRaster().getSamples(0, 0, SIZE, SIZE, 0, (int[]) null));
    print(
        "a slice as a picture",
        List.of(
            new Contestant("Sideroscope", 30, step -> drawing.slice(sweep(step))),
            new Contestant("ImageJ, 8 bits", 30, step -> imageJ.slice(sweep(step)))));
  }

  /** ImageJ rounds down where Sideroscope rounds to the nearest grey. */
  private static void checkPicture(int[] argb, int[] greys) {
    for (int i = 0; i < greys.length; i++) {
      check(Math.abs((argb[i] & 0xFF) - greys[i]) <= 1);
    }
  }

  private static void slabs() throws Exception {
    Volume volume = BenchVolumes.axial(SIZE, SLICES, 1, 1);
    ImageJ imageJ = new ImageJ(BenchVolumes.shared(volume));
    List<Contestant> rows = new ArrayList<>();
    for (int thickness : new int[] {5, 20, 40, 60}) {
      Slab slab = Slab.of(thickness, Projection.MIN);
      Drawing drawing = new Drawing(volume);
      checkSlab(drawing, slab, imageJ);
      rows.add(
          new Contestant(
              "Sideroscope, a step of %d mm".formatted(thickness),
              20,
              step -> drawing.slab(sweep(step), slab)));
    }
    Slab twenty = Slab.of(20, Projection.MIN);
    Slab thicker = Slab.of(22, Projection.MIN);
    Drawing jumping = new Drawing(volume);
    Drawing thickening = new Drawing(volume);
    rows.add(
        new Contestant(
            "Sideroscope, a jump of 20 mm",
            6,
            step -> jumping.slab(step % 2 * (SLICES / 2) + 30, twenty)));
    rows.add(
        new Contestant(
            "Sideroscope, from 20 mm to 22 mm and back",
            6,
            step -> thickening.slab(80, step % 2 == 0 ? twenty : thicker)));
    for (int thickness : new int[] {5, 20, 40}) {
      int reach = Slab.of(thickness, Projection.MIN).reach(1);
      rows.add(
          new Contestant(
              "ImageJ ZProjector, %d slices".formatted(2 * reach + 1),
              2,
              step -> lowest(imageJ, sweep(step), reach)));
    }
    print("the minimum of slices of 1 mm, as a picture; of ImageJ its values", rows);
  }

  private static ImageProcessor lowest(ImageJ imageJ, int middle, int reach) {
    return imageJ.lowest(Math.max(0, middle - reach), Math.min(SLICES - 1, middle + reach));
  }

  private static void checkSlab(Drawing drawing, Slab slab, ImageJ imageJ) {
    int reach = slab.reach(1);
    for (int middle : new int[] {40, 41, 42, 41, 100, 0}) {
      float[] values = drawing.slabValues(middle, slab);
      ImageProcessor lowest = lowest(imageJ, middle, reach);
      for (int i = 0; i < values.length; i++) {
        check(values[i] == lowest.getf(i));
      }
    }
  }

  private static void alongVoxels() throws Exception {
    Volume cubes = BenchVolumes.axial(SIZE, SLICES, 1, 1);
    ImageJ imageJ = new ImageJ(BenchVolumes.shared(cubes));
    Drawing drawing = new Drawing(cubes);
    VolumeGrid coronal = drawing.pictures(AnatomicalPlane.CORONAL);
    VolumeGrid sagittal = drawing.pictures(AnatomicalPlane.SAGITTAL);
    checkCut(drawing.sampled(Cut.of(coronal, 99)), imageJ.reslice(0, 99, SIZE, 99), 0);
    checkCut(drawing.sampled(Cut.of(sagittal, 99)), imageJ.reslice(99, 0, 99, SIZE), 0);
    Drawing clinical = new Drawing(BenchVolumes.axial(SIZE, SLICES, PIXEL_MM, 1));
    VolumeGrid fineCoronal = clinical.pictures(AnatomicalPlane.CORONAL);
    VolumeGrid fineSagittal = clinical.pictures(AnatomicalPlane.SAGITTAL);
    print(
        "along the voxels, as a picture; of ImageJ its values",
        List.of(
            cuts("Sideroscope, coronal, cubic voxels", drawing, coronal),
            cuts("Sideroscope, sagittal, cubic voxels", drawing, sagittal),
            new Contestant(
                "ImageJ Reslice, coronal, cubic voxels",
                10,
                step -> imageJ.reslice(0, step % SIZE, SIZE, step % SIZE)),
            new Contestant(
                "ImageJ Reslice, sagittal, cubic voxels",
                10,
                step -> imageJ.reslice(step % SIZE, 0, step % SIZE, SIZE)),
            cuts(named("Sideroscope, coronal", fineCoronal), clinical, fineCoronal),
            cuts(named("Sideroscope, sagittal", fineSagittal), clinical, fineSagittal)));
  }

  private static String named(String what, VolumeGrid pictures) {
    return "%s, trilinear to %d x %d".formatted(what, pictures.columns(), pictures.rows());
  }

  private static Contestant cuts(String name, Drawing drawing, VolumeGrid pictures) {
    return new Contestant(
        name, 10, step -> drawing.cut(Cut.of(pictures, Drawing.sweep(step, pictures.slices()))));
  }

  /** ImageJ counts rows of pictures along the slices, and Sideroscope from the head down. */
  private static void checkCut(float[] values, ImageProcessor reslice, double tolerance) {
    int columns = reslice.getWidth();
    for (int row = 0; row < reslice.getHeight(); row++) {
      for (int column = 0; column < columns; column++) {
        float ours = values[(reslice.getHeight() - 1 - row) * columns + column];
        check(Math.abs(ours - reslice.getf(column, row)) <= tolerance);
      }
    }
  }

  private static void acrossVoxels() throws Exception {
    Volume volume = BenchVolumes.axial(SIZE, SLICES, 1, 1);
    ImageJ imageJ = new ImageJ(BenchVolumes.shared(volume));
    Drawing drawing = new Drawing(volume);
    checkCut(
        drawing.sampled(upright(volume.grid(), 50, 60)),
        imageJ.reslice(50, 60, 50 + LINE_RIGHT, 60 + LINE_DOWN),
        0.51);
    Drawing clinical = new Drawing(BenchVolumes.axial(SIZE, SLICES, PIXEL_MM, 1));
    VolumeGrid grid = clinical.pictures(AnatomicalPlane.AXIAL);
    print(
        "across the voxels, as a picture; of ImageJ its values, bilinear",
        List.of(
            new Contestant(
                "Sideroscope, upright, %d x %d, trilinear".formatted(LINE_PIXELS, SLICES),
                10,
                step -> drawing.cut(upright(volume.grid(), 50, 40 + step % 50))),
            new Contestant(
                "ImageJ Reslice, upright, %d x %d".formatted(LINE_PIXELS, SLICES),
                10,
                step -> {
                  double y = 40 + step % 50;
                  imageJ.reslice(50, y, 50 + LINE_RIGHT, y + LINE_DOWN);
                }),
            new Contestant(
                "Sideroscope, oblique on all axes, 512 x 512",
                5,
                step -> clinical.cut(oblique(grid, step % 40 - 20)))));
  }

  /** The picture that ImageJ makes along a line, from the head down. */
  private static Cut upright(VolumeGrid grid, double fromX, double fromY) {
    return new Cut(
        LINE_PIXELS,
        SLICES,
        grid.toPatient(VoxelPosition.of(fromX, fromY, SLICES - 1)),
        PatientVector.of(LINE_RIGHT / LINE_PIXELS, LINE_DOWN / LINE_PIXELS, 0),
        PatientVector.of(0, 0, -1));
  }

  /** Through the middle of a volume, tilted so that nearly all pixels lie in it. */
  private static Cut oblique(VolumeGrid grid, double throughMm) {
    PatientVector right = PatientVector.of(1, 0.2, 0.3).unit();
    PatientVector down = right.cross(PatientVector.of(0.1, -0.3, 1)).unit();
    PatientPoint middle =
        grid.toPatient(
            VoxelPosition.of(grid.columns() / 2.0, grid.rows() / 2.0, grid.slices() / 2.0));
    PatientPoint corner =
        middle
            .plus(right.times(-SIZE / 2.0 * PIXEL_MM))
            .plus(down.times(-SIZE / 2.0 * PIXEL_MM))
            .plus(right.cross(down).times(throughMm));
    return new Cut(SIZE, SIZE, corner, right.times(PIXEL_MM), down.times(PIXEL_MM));
  }

  private static int sweep(int step) {
    return Drawing.sweep(step, SLICES);
  }

  private static void check(boolean same) {
    if (!same) {
      throw new IllegalStateException("Sideroscope and ImageJ do not come to the same values.");
    }
  }

  private static void print(String what, List<Contestant> rows) throws Exception {
    Contestant.takeTurns(rows, WARM_UP, ROUNDS);
    ViewBench.print(what + ": median, shortest to 99th percentile, ratio to the first");
    rows.forEach(row -> ViewBench.print("  " + row.row(rows.getFirst())));
  }
}
