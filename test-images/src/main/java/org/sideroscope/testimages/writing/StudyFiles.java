package org.sideroscope.testimages.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.anatomy.Head;
import org.sideroscope.testimages.dicom.MrSeries;
import org.sideroscope.testimages.dicom.SeriesKind;
import org.sideroscope.testimages.scan.MinimumSlab;
import org.sideroscope.testimages.scan.SwiScan;
import org.sideroscope.testimages.scan.SwiSlice;
import org.sideroscope.testimages.scan.T2Scan;
import org.sideroscope.testimages.truth.TruthWriter;

/** Makes the files of one study in a folder of its own, a few slices in memory at a time. */
final class StudyFiles {

  private final PhantomStudy study;
  private final Path folder;
  private final Progress progress;
  private final Head head;
  private final int total;

  StudyFiles(PhantomStudy study, Path folder, Progress progress) {
    this.study = study;
    this.folder = folder;
    this.progress = progress;
    this.head = new Head(study.seed());
    this.total = study.size().swiGrid().slices() + study.size().t2Grid().slices();
  }

  /** Makes everything; false when the user stopped it half way. */
  boolean write() throws IOException {
    return gradientEcho() && turboSpinEcho();
  }

  private boolean gradientEcho() throws IOException {
    VolumeGrid grid = study.size().swiGrid();
    MrSeries swi = series(SeriesKind.SWI);
    MrSeries phase = series(SeriesKind.PHASE);
    MrSeries minIp = series(SeriesKind.MIN_IP);
    int slab = study.size().slabSlices();
    int step = study.size().slabStep();
    MinimumSlab slabs =
        new MinimumSlab(
            slab,
            step,
            (first, pixels) ->
                minIp.write(
                    first / step, pixels, IntStream.range(first, first + slab).boxed().toList()));
    Path truthFolder = Files.createDirectories(folder.resolve(PhantomWriter.TRUTH));
    try (TruthWriter truth = new TruthWriter(study, truthFolder)) {
      SwiScan scan = new SwiScan(head, study.phantomCase().deposits(), grid, study.seed());
      boolean finished =
          scan.run(
              slice -> goOn("Scanning SWI", slice),
              (SwiSlice slice) -> {
                swi.write(slice.index(), slice.swi(), List.of());
                phase.write(slice.index(), slice.phase(), List.of());
                slabs.push(slice.swi());
                truth.add(slice);
              });
      if (finished) {
        truth.finish();
      }
      return finished;
    }
  }

  private boolean turboSpinEcho() throws IOException {
    VolumeGrid grid = study.size().t2Grid();
    MrSeries t2 = series(SeriesKind.T2);
    int before = study.size().swiGrid().slices();
    return new T2Scan(head, study.phantomCase().deposits(), grid, study.seed())
        .run(
            slice -> goOn("Scanning T2", before + slice),
            (slice, pixels) -> t2.write(slice, pixels, List.of()));
  }

  private boolean goOn(String what, int done) {
    progress.report(what, done, total);
    return !progress.isCancelled();
  }

  private MrSeries series(SeriesKind kind) {
    return new MrSeries(study, kind, folder.resolve(PhantomWriter.DICOM).resolve(kind.key()));
  }
}
