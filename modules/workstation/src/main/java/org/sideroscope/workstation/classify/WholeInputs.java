package org.sideroscope.workstation.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingFile;
import org.sideroscope.readingformat.ReadingReader;

/** Inputs that hold one reading each. */
final class WholeInputs implements ReadingSource {

  private final Iterator<ReadingInput> inputs;

  WholeInputs(List<ReadingInput> inputs) {
    this.inputs = inputs.iterator();
  }

  @Override
  public @Nullable ReadingItem next() {
    if (!inputs.hasNext()) {
      return null;
    }
    ReadingInput input = inputs.next();
    return new ReadingItem(input.name(), 0, reader -> read(input, reader));
  }

  @Override
  public boolean isReady() {
    return true;
  }

  private static Result<ReadingDocument> read(ReadingInput input, ReadingReader reader) {
    return input.opening().get().flatMap(in -> read(input.name(), in, reader));
  }

  private static Result<ReadingDocument> read(String name, InputStream in, ReadingReader reader) {
    try (in) {
      return reader.parse(in, name);
    } catch (IOException _) {
      return Result.failure(ReadingFile.brokenOff(name));
    }
  }
}
