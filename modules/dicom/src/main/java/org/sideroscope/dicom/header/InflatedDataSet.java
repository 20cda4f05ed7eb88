package org.sideroscope.dicom.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;

/** The data set of a deflated file as a stream of its own (PS3.5 A.5: raw deflate, no header). */
public final class InflatedDataSet {

  private InflatedDataSet() {}

  /**
   * @param dataSetOffset where the compressed data set begins in the file
   */
  public static InputStream open(SourceReader sources, Source source, long dataSetOffset)
      throws IOException {
    InputStream file = sources.stream(source).in();
    try {
      file.skipNBytes(dataSetOffset);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(file, inflater, 1 << 13) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }
}
