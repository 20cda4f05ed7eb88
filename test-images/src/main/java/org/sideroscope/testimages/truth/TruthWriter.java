package org.sideroscope.testimages.truth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.scan.SwiSlice;

/** Writes the truth of a study while its SWI slices are made. */
public final class TruthWriter implements AutoCloseable {

  /** The masks' file beside the reading. */
  public static final String MASKS = "masks.nii.gz";

  /** The reading's file. */
  public static final String READING = "reading.json";

  private final PhantomStudy study;
  private final Path folder;
  private final VolumeGrid grid;
  private final LabelMapFile masks;
  private final List<Tally> tallies;

  /**
   * @param folder exists
   */
  public TruthWriter(PhantomStudy study, Path folder) throws IOException {
    this.study = study;
    this.folder = folder;
    this.grid = study.size().swiGrid();
    this.masks = new LabelMapFile(folder.resolve(MASKS), grid);
    this.tallies =
        Stream.generate(Tally::new).limit(study.phantomCase().deposits().size()).toList();
  }

  /** Takes the next slice, feet to head. */
  public void add(SwiSlice slice) throws IOException {
    masks.write(slice.labels());
    int[] voxels = new int[tallies.size()];
    int[] darkest = IntStream.generate(() -> -1).limit(voxels.length).toArray();
    for (int i = 0; i < slice.labels().length; i++) {
      int deposit = slice.labels()[i] - 1;
      if (deposit >= 0) {
        voxels[deposit]++;
        if (darkest[deposit] < 0 || slice.swi()[i] < slice.swi()[darkest[deposit]]) {
          darkest[deposit] = i;
        }
      }
    }
    for (int deposit = 0; deposit < voxels.length; deposit++) {
      if (voxels[deposit] > 0) {
        int at = darkest[deposit];
        VoxelIndex voxel = VoxelIndex.of(at % grid.columns(), at / grid.columns(), slice.index());
        tallies.get(deposit).add(new Tally.SliceTally(slice.index(), voxels[deposit], voxel));
      }
    }
  }

  /** Writes the reading; every slice has been added. */
  public void finish() throws IOException {
    masks.close();
    String json = ReadingWriter.write(new TruthReading(study, tallies, masks.sha256Hex()).build());
    Files.write(folder.resolve(READING), json.getBytes(StandardCharsets.UTF_8));
  }

  /** Lets go of the files, finished or not. */
  @Override
  public void close() throws IOException {
    masks.close();
  }
}
