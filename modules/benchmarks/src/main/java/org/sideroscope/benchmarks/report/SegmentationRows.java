package org.sideroscope.benchmarks.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.benchmarks.load.SeriesOnDisk;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.SourceStudy;
import org.sideroscope.dicomobjects.seg.Segment;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** A segmentation of 20 sites on 512 x 512 x 160 voxels, beside writing as many bytes. */
final class SegmentationRows {

  private static final int SIZE = 512;
  private static final int SLICES = 160;
  private static final int SITES = 20;

  /** A disc of this radius in voxels is marked in every fourth slice of a site's share. */
  private static final int RADIUS = 40;

  private SegmentationRows() {}

  static void run(Path folder) throws Exception {
    Path series = folder.resolve("series");
    SeriesOnDisk.write(series, 1, SLICES, SIZE);
    ImageStack stack =
        new StudyScanner().scan(List.of(series), Progress.NONE).orThrow().stacks().getFirst();
    Codes codes = Codes.load();
    List<Segment> segments = segments(stack.displayGrid(), codes);
    SourceStudy study = SourceStudy.of(stack).orThrow();
    ObjectContext context =
        new ObjectContext(
            study,
            new ObjectUids(study.studyInstanceUid() + "|bench", 1, ""),
            "benchmark",
            OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    Path out = folder.resolve("bench.seg.dcm");
    int frames = Segmentation.of(context, stack, segments).orThrow().frameCount();
    double ours =
        ReportBench.timed(
            "SEG of 20 sites, " + frames + " frames",
            () -> write(Segmentation.of(context, stack, segments).orThrow(), codes, out));
    byte[] bytes = new byte[Math.toIntExact(Files.size(out))];
    double mere =
        ReportBench.timed(
            String.format(Locale.ROOT, "  %,d bytes merely written", bytes.length),
            () -> Files.write(out, bytes));
    ReportBench.print(String.format(Locale.ROOT, "  ratio %.1f", ours / mere));
  }

  private static Path write(Segmentation segmentation, Codes codes, Path out) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      segmentation.write(stream, codes, 1);
    }
    return out;
  }

  private static List<Segment> segments(VolumeGrid grid, Codes codes) {
    List<Segment> segments = new ArrayList<>();
    for (Site site : Site.values()) {
      for (SiteKey key :
          site.isPaired()
              ? List.of(SiteKey.of(site, Side.LEFT), SiteKey.of(site, Side.RIGHT))
              : List.of(SiteKey.of(site))) {
        if (segments.size() < SITES) {
          segments.add(
              new Segment(
                  key.label(),
                  FindingSite.of(key.label(), List.of(), codes),
                  0xD55E00,
                  disc(grid, segments.size())));
        }
      }
    }
    return segments;
  }

  /** In every fourth slice, elsewhere for every site. */
  private static Mask disc(VolumeGrid grid, int number) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    int centre = RADIUS + 1 + number * (SIZE - 2 * RADIUS - 2) / SITES;
    for (int slice = number % 4; slice < SLICES; slice += 4) {
      for (int row = centre - RADIUS; row <= centre + RADIUS; row++) {
        int half = (int) Math.sqrt(RADIUS * RADIUS - (row - centre) * (row - centre));
        long start = ((long) slice * SIZE + row) * SIZE + centre - half;
        runs.add(start, start + 2L * half + 1);
      }
    }
    return Mask.of(grid, runs.build());
  }
}
