package org.sideroscope.cli;

import org.sideroscope.imaging.WindowLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a window given as centre and width: {@code 40,80}. */
final class WindowWords implements ITypeConverter<WindowLevel> {

  @Override
  public WindowLevel convert(String value) {
    String[] numbers = value.split(",", -1);
    try {
      if (numbers.length == 2) {
        return WindowLevel.of(
            Double.parseDouble(numbers[0].strip()), Double.parseDouble(numbers[1].strip()));
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    throw new TypeConversionException("expected a centre and a width above 0, such as 40,80");
  }
}
