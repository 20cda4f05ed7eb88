package org.sideroscope.dicom.jpegls;

/**
 * Preset coding parameters as a stream states them; 0 means the default (T.87 C.2.4.1.1).
 *
 * @param maximum largest sample value
 * @param t1 to {@code t3}: thresholds of the local gradients
 * @param reset how many samples of a context are counted before the counts are halved
 */
record Presets(int maximum, int t1, int t2, int t3, int reset) {

  static final Presets DEFAULT = new Presets(0, 0, 0, 0, 0);

  static Presets read(SegmentReader in) throws UndecodableStreamException {
    return new Presets(in.u16(), in.u16(), in.u16(), in.u16(), in.u16());
  }
}
