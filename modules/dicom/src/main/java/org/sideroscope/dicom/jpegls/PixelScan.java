package org.sideroscope.dicom.jpegls;

import java.util.Arrays;

/** A scan of several components pixel by pixel: they run together, or not at all. */
final class PixelScan implements ScanDecoder {

  private final Lines[] lines;
  private final Gradients gradients;
  private final SampleDecoder samples;
  private final BitReader bits;
  private final RunLengths run = new RunLengths();
  private final int[] contexts;

  PixelScan(Lines[] lines, Gradients gradients, SampleDecoder samples, BitReader bits) {
    this.lines = lines;
    this.gradients = gradients;
    this.samples = samples;
    this.bits = bits;
    this.contexts = new int[lines.length];
  }

  @Override
  public Lines lines(int component) {
    return lines[component];
  }

  @Override
  public void decodeLine() throws UndecodableStreamException {
    for (Lines line : lines) {
      line.advance();
    }
    int x = 1;
    while (x <= lines[0].columns()) {
      x = isFlat(x) ? decodeRun(x) : decodePixel(x);
    }
  }

  /** Finds the contexts of a pixel; whether all are flat. */
  private boolean isFlat(int x) {
    boolean flat = true;
    for (int i = 0; i < lines.length; i++) {
      int[] above = lines[i].above();
      contexts[i] =
          gradients.context(lines[i].current()[x - 1], above[x], above[x - 1], above[x + 1]);
      flat &= contexts[i] == Gradients.FLAT;
    }
    return flat;
  }

  private int decodePixel(int x) throws UndecodableStreamException {
    for (int i = 0; i < lines.length; i++) {
      int[] above = lines[i].above();
      int[] line = lines[i].current();
      line[x] = samples.regular(contexts[i], line[x - 1], above[x], above[x - 1]);
    }
    return x + 1;
  }

  private int decodeRun(int start) throws UndecodableStreamException {
    int end = start + run.next(bits, lines[0].columns() + 1 - start);
    for (Lines component : lines) {
      int[] line = component.current();
      Arrays.fill(line, start, end, line[start - 1]);
    }
    if (end <= lines[0].columns()) {
      for (Lines component : lines) {
        int[] line = component.current();
        line[end] = samples.steepInterruption(line[end - 1], component.above()[end], run.order());
      }
      run.interrupted();
    }
    return end + 1;
  }
}
