package org.sideroscope.workstation.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingFile;

/**
 * Inputs that hold one reading a line (JSON Lines). Blank lines are passed over; an input that
 * cannot be opened or breaks off gives one refused reading, and the next input follows.
 */
final class LinesOfInputs implements ReadingSource {

  private final Iterator<ReadingInput> inputs;
  private final int longest;
  private final Failure tooLong;
  private String name = "";
  private @Nullable LineReader lines;

  /**
   * @param longest the most bytes a line may have
   * @param tooLong what is said of a longer one
   */
  LinesOfInputs(List<ReadingInput> inputs, int longest, Failure tooLong) {
    this.inputs = inputs.iterator();
    this.longest = longest;
    this.tooLong = tooLong;
  }

  @Override
  public @Nullable ReadingItem next() {
    while (true) {
      LineReader current = lines;
      if (current == null && !inputs.hasNext()) {
        return null;
      }
      ReadingItem item = current == null ? open(inputs.next()) : next(current);
      if (item != null) {
        return item;
      }
    }
  }

  @Override
  public boolean isReady() {
    LineReader current = lines;
    return current == null ? inputs.hasNext() : current.isReady();
  }

  /** Turns to the next input; an item only if it cannot be opened. */
  private @Nullable ReadingItem open(ReadingInput input) {
    name = input.name();
    return switch (input.opening().get()) {
      case Result.Success<InputStream>(InputStream in) -> {
        lines = new LineReader(in, longest);
        yield null;
      }
      case Result.Failed<InputStream>(Failure failure) -> ReadingItem.refused(name, failure);
    };
  }

  /** The next reading of this input; null where there is none on the line, or no more line. */
  private @Nullable ReadingItem next(LineReader current) {
    try {
      Line line = current.next();
      if (line == null) {
        close(current);
        return null;
      }
      return line.isBlank() ? null : item(line);
    } catch (IOException _) {
      lines = null;
      return ReadingItem.refused(name, ReadingFile.brokenOff(name));
    }
  }

  private ReadingItem item(Line line) {
    String place = name + ", line " + line.number();
    byte[] text = line.text();
    return text == null ? ReadingItem.refused(place, tooLong) : ReadingItem.of(place, text);
  }

  private void close(LineReader current) throws IOException {
    lines = null;
    current.close();
  }
}
