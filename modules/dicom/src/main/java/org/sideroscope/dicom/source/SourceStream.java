package org.sideroscope.dicom.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * A source opened at its first byte.
 *
 * @param size in bytes; empty where only reading it all would tell, as of a file under gzip
 */
public record SourceStream(InputStream in, OptionalLong size) implements Closeable {

  @Override
  public void close() throws IOException {
    in.close();
  }
}
