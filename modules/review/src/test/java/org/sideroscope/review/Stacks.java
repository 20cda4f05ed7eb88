package org.sideroscope.review;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.SourceImage;

/** Small stacks of images for tests. */
public final class Stacks {

  public static final MarkSource SWI = stack("swi", "1.2.3.1", 16, 12, 5);
  public static final MarkSource T2 = stack("t2", "1.2.3.2", 10, 10, 3);

  private Stacks() {}

  public static MarkSource stack(String id, String series, int columns, int rows, int slices) {
    VolumeGrid grid =
        new VolumeGrid(
            columns,
            rows,
            slices,
            PatientPoint.of(-8, -6, 10),
            PatientVector.of(0.5, 0, 0),
            PatientVector.of(0, 0.5, 0),
            PatientVector.of(0, 0, 2));
    List<SourceImage> images = new ArrayList<>();
    for (int slice = 0; slice < slices; slice++) {
      images.add(SourceImage.of(series + "." + (slice + 1)));
    }
    return new MarkSource(new MarkedStack(id, series, grid), images);
  }

  /** A run of voxels of one slice. */
  public static VoxelRuns voxels(MarkSource source, int slice, int from, int to) {
    long start = (long) source.stack().grid().voxelsPerSlice() * slice;
    return VoxelRuns.builder().add(start + from, start + to).build();
  }
}
