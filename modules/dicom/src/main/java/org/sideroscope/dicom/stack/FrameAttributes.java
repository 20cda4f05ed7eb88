package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.OptionalDouble;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;

/**
 * The attributes of one frame: in an enhanced object those of its own functional group, else of the
 * shared one (PS3.3 C.7.6.16.2), else of the data set; in a classic object those of the data set.
 */
final class FrameAttributes {

  private final Header dataSet;
  private final Header shared;
  private final Header own;

  FrameAttributes(Header dataSet, Header shared, Header own) {
    this.dataSet = dataSet;
    this.shared = shared;
    this.own = own;
  }

  /** The item of a sequence for this frame; {@link Header#EMPTY} if it has none. */
  Header group(Tag sequence) {
    if (own.has(sequence)) {
      return own.item(sequence);
    }
    return shared.has(sequence) ? shared.item(sequence) : dataSet.item(sequence);
  }

  List<String> texts(Tag macro, Tag tag) {
    List<String> texts = group(macro).texts(tag);
    return texts.isEmpty() ? dataSet.texts(tag) : texts;
  }

  String text(Tag macro, Tag tag) {
    List<String> texts = texts(macro, tag);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  List<Double> numbers(Tag macro, Tag tag) {
    List<Double> numbers = group(macro).numbers(tag);
    return numbers.isEmpty() ? dataSet.numbers(tag) : numbers;
  }

  OptionalDouble number(Tag macro, Tag tag) {
    List<Double> numbers = numbers(macro, tag);
    return numbers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(numbers.getFirst());
  }
}
