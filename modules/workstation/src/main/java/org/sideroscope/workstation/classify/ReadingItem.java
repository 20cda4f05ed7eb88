package org.sideroscope.workstation.classify;

import java.util.function.Function;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;

/**
 * One reading still to be read, on whichever thread takes it.
 *
 * @param name what to call it: {@code cohort.jsonl, line 17}
 * @param bytes memory it holds until it is read
 */
record ReadingItem(
    String name, int bytes, Function<ReadingReader, Result<ReadingDocument>> reading) {

  static ReadingItem of(String name, byte[] text) {
    return new ReadingItem(name, text.length, reader -> reader.parse(text));
  }

  static ReadingItem refused(String name, Failure failure) {
    return new ReadingItem(name, 0, reader -> Result.failure(failure));
  }
}
