package org.sideroscope.review.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.nifti.LabelMap;
import org.sideroscope.marking.nifti.LabelMapWriter;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkEvidence;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.ReadingState;

/**
 * Turns a session's reading into files: one label map for each stack that is marked, and the
 * reading that names them. Same state, same bytes. Takes as long as the marks are large; not for
 * the thread that draws.
 */
public final class ReadingExport {

  private ReadingExport() {}

  /**
   * @param stem how the names of the mask files begin, such as the name of the reading's own file
   */
  public static PortableReading of(ReadingState state, String stem) {
    List<MaskFile> masks = new ArrayList<>(state.said().masks());
    SortedMap<String, byte[]> files = new TreeMap<>();
    Reading reading = MarkMeasurements.in(state.said(), state.marks());
    for (MarkedStack stack : stacks(state)) {
      List<Mark> marks = marksOn(stack, state);
      String name = freeName(stem, masks);
      byte[] bytes = new LabelMapWriter().write(labelMap(stack, marks));
      files.put(name, bytes);
      masks.add(new MaskFile(name, sha256(bytes), stack.seriesInstanceUid(), labels(marks)));
      for (int i = 0; i < marks.size(); i++) {
        reading = MarkEvidence.with(reading, marks.get(i), evidence(marks.get(i), name, i + 1));
      }
    }
    return new PortableReading(reading.withMasks(masks), files);
  }

  private static List<MarkedStack> stacks(ReadingState state) {
    return state.marks().all().stream().map(Mark::stack).distinct().toList();
  }

  /** In the order of their labels; the first has label number 1. */
  private static List<Mark> marksOn(MarkedStack stack, ReadingState state) {
    return state.marks().on(stack).keySet().stream()
        .flatMap(label -> state.marks().find(stack, label).stream())
        .toList();
  }

  private static LabelMap labelMap(MarkedStack stack, List<Mark> marks) {
    SortedMap<Integer, Mask> masks = new TreeMap<>();
    for (int i = 0; i < marks.size(); i++) {
      masks.put(i + 1, marks.get(i).mask());
    }
    return new LabelMap(stack.grid(), masks);
  }

  private static SortedMap<Integer, String> labels(List<Mark> marks) {
    SortedMap<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i < marks.size(); i++) {
      labels.put(i + 1, marks.get(i).label().text());
    }
    return labels;
  }

  private static Evidence evidence(Mark mark, String file, int label) {
    Evidence shown = mark.evidence();
    return new Evidence(
        shown.seriesInstanceUid(),
        shown.sopInstanceUids(),
        shown.frames(),
        shown.points(),
        new Evidence.MaskLabel(file, label));
  }

  private static String freeName(String stem, List<MaskFile> masks) {
    Set<String> taken = masks.stream().map(MaskFile::file).collect(Collectors.toSet());
    String name = stem + ".masks.nii.gz";
    for (int number = 2; taken.contains(name); number++) {
      name = stem + ".masks-" + number + ".nii.gz";
    }
    return name;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
