package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

/**
 * The true marks as a simulated reader paints them: those of what the reader saw, grown or shrunk
 * at their rims, within their slices, to the volume that the reader measured. What was seen where
 * nothing is, is not marked.
 */
final class SimulatedMarks {

  private static final double MM3_PER_ML = 1000;

  private final RandomGenerator chance;
  private final double volumeError;
  private final Map<MarkedStack, Set<Long>> taken = new HashMap<>();

  /**
   * @param volumeError standard deviation of the logarithm of volumes that the reading does not
   *     tell
   */
  SimulatedMarks(RandomGenerator chance, double volumeError) {
    this.chance = chance;
    this.volumeError = volumeError;
  }

  Marks of(Marks truth, Reading said) {
    truth
        .all()
        .forEach(mark ->
            taken.computeIfAbsent(mark.stack(), _ -> new HashSet<>()).addAll(voxels(mark.mask())));
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : truth.all()) {
      Place.parse(mark.label())
          .flatMap(place -> place.in(said))
          .filter(Assessment::isPresent)
          .ifPresent(seen -> marks.add(painted(mark, wanted(mark, seen))));
    }
    return Marks.of(marks);
  }

  /** How many voxels the reader paints; at least one. */
  private long wanted(Mark mark, Assessment seen) {
    double voxelMl = mark.stack().grid().voxelVolumeMm3() / MM3_PER_ML;
    double drawn = mark.mask().count() * Math.exp(volumeError * chance.nextGaussian());
    double voxels =
        Optional.ofNullable(seen.measurements())
            .map(Measurements::volumeMl)
            .map(ml -> ml / voxelMl)
            .orElse(drawn);
    return Math.max(1, Math.round(voxels));
  }

  private Mark painted(Mark mark, long wanted) {
    Set<Long> voxels = new HashSet<>(voxels(mark.mask()));
    VolumeGrid grid = mark.stack().grid();
    Set<Long> others = taken.getOrDefault(mark.stack(), new HashSet<>());
    while (voxels.size() != wanted) {
      boolean grows = voxels.size() < wanted;
      List<Long> rim = grows ? around(voxels, others, grid) : rim(voxels, grid);
      if (rim.isEmpty()) {
        break;
      }
      Collections.shuffle(rim, Random.from(chance));
      List<Long> changed =
          rim.subList(0, (int) Math.min(rim.size(), Math.abs(wanted - voxels.size())));
      if (grows) {
        voxels.addAll(changed);
        others.addAll(changed);
      } else {
        changed.forEach(voxels::remove);
      }
    }
    VoxelRuns.Builder runs = VoxelRuns.builder();
    voxels.forEach(voxel -> runs.add(voxel, voxel + 1));
    return new Mark(mark.stack(), mark.label(), Mask.of(grid, runs.build()), mark.images());
  }

  private static List<Long> voxels(Mask mask) {
    List<Long> voxels = new ArrayList<>();
    mask.voxels().forEach((start, end) -> LongStream.range(start, end).forEach(voxels::add));
    return voxels;
  }

  private static List<Long> rim(Set<Long> voxels, VolumeGrid grid) {
    return sorted(
        voxels.stream()
            .filter(voxel -> neighbours(voxel, grid).stream().anyMatch(n -> !voxels.contains(n)))
            .toList());
  }

  private static List<Long> around(Set<Long> voxels, Set<Long> others, VolumeGrid grid) {
    return sorted(
        voxels.stream()
            .flatMap(voxel -> neighbours(voxel, grid).stream())
            .filter(voxel -> !voxels.contains(voxel) && !others.contains(voxel))
            .distinct()
            .toList());
  }

  private static List<Long> sorted(List<Long> voxels) {
    return new ArrayList<>(voxels.stream().sorted().toList());
  }

  /** Beside, above and below in the slice. */
  private static List<Long> neighbours(long voxel, VolumeGrid grid) {
    long column = voxel % grid.columns();
    long row = voxel / grid.columns() % grid.rows();
    List<Long> beside = new ArrayList<>(4);
    if (column > 0) {
      beside.add(voxel - 1);
    }
    if (column < grid.columns() - 1) {
      beside.add(voxel + 1);
    }
    if (row > 0) {
      beside.add(voxel - grid.columns());
    }
    if (row < grid.rows() - 1) {
      beside.add(voxel + grid.columns());
    }
    return beside;
  }
}
