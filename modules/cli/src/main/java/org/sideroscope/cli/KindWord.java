package org.sideroscope.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sideroscope.dicom.ImageKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of images as {@code scan} writes it. */
final class KindWord implements ITypeConverter<ImageKind> {

  @Override
  public ImageKind convert(String value) {
    return Arrays.stream(ImageKind.values())
        .filter(kind -> Words.of(kind).equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of " + all()));
  }

  private static String all() {
    return Arrays.stream(ImageKind.values()).map(Words::of).collect(Collectors.joining(", "));
  }
}
