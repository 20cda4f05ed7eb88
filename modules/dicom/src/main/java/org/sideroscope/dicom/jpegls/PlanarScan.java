package org.sideroscope.dicom.jpegls;

import java.util.Arrays;

/** A scan of one component, or of several line by line: each line is coded by itself. */
final class PlanarScan implements ScanDecoder {

  private final Lines[] lines;
  private final Gradients gradients;
  private final SampleDecoder samples;
  private final BitReader bits;
  private final RunLengths[] runs;

  PlanarScan(Lines[] lines, Gradients gradients, SampleDecoder samples, BitReader bits) {
    this.lines = lines;
    this.gradients = gradients;
    this.samples = samples;
    this.bits = bits;
    this.runs = new RunLengths[lines.length];
    Arrays.setAll(runs, i -> new RunLengths());
  }

  @Override
  public Lines lines(int component) {
    return lines[component];
  }

  @Override
  public void decodeLine() throws UndecodableStreamException {
    for (int i = 0; i < lines.length; i++) {
      lines[i].advance();
      decode(lines[i].above(), lines[i].current(), runs[i]);
    }
  }

  private void decode(int[] above, int[] line, RunLengths run) throws UndecodableStreamException {
    int x = 1;
    while (x <= lines[0].columns()) {
      int ra = line[x - 1];
      int rb = above[x];
      int rc = above[x - 1];
      int context = gradients.context(ra, rb, rc, above[x + 1]);
      if (context == Gradients.FLAT) {
        x = decodeRun(x, above, line, run);
      } else {
        line[x++] = samples.regular(context, ra, rb, rc);
      }
    }
  }

  /** The place behind the run and the sample that interrupts it. */
  private int decodeRun(int start, int[] above, int[] line, RunLengths run)
      throws UndecodableStreamException {
    int value = line[start - 1];
    int end = start + run.next(bits, lines[0].columns() + 1 - start);
    Arrays.fill(line, start, end, value);
    if (end <= lines[0].columns()) {
      line[end] = samples.interruption(value, above[end], run.order());
      run.interrupted();
    }
    return end + 1;
  }
}
