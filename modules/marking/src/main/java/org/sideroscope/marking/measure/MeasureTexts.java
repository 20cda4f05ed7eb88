package org.sideroscope.marking.measure;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.sideroscope.marking.measure.Quantity.Name;

/** What was measured, in a few short lines. Immutable. */
public final class MeasureTexts {

  private final ResourceBundle texts;

  private MeasureTexts(ResourceBundle texts) {
    this.texts = texts;
  }

  /** In British English. */
  public static MeasureTexts english() {
    return new MeasureTexts(ResourceBundle.getBundle("org.sideroscope.marking.measure.measures"));
  }

  /** One line for each group of numbers that belong together; none for nothing measured. */
  public List<String> lines(List<Quantity> quantities) {
    List<String> lines = new ArrayList<>();
    find(quantities, Name.LENGTH).ifPresent(each -> lines.add(text("length", each)));
    find(quantities, Name.ANGLE).ifPresent(each -> lines.add(text("angle", each)));
    find(quantities, Name.VALUE).ifPresent(each -> lines.add(text("value", each)));
    find(quantities, Name.MEAN)
        .ifPresent(mean ->
            lines.add(
                find(quantities, Name.SD)
                    .map(sd -> text("mean-sd", mean, sd))
                    .orElseGet(() -> text("mean", mean))));
    pair(quantities, Name.MINIMUM, Name.MAXIMUM, "range").ifPresent(lines::add);
    pair(quantities, Name.AREA, Name.VOXELS, "area")
        .or(() -> find(quantities, Name.VOXELS).map(each -> text("voxels", each)))
        .ifPresent(lines::add);
    dip(quantities).ifPresent(lines::add);
    return lines;
  }

  /** The same on one line. */
  public String line(List<Quantity> quantities) {
    return String.join(texts.getString("separator"), lines(quantities));
  }

  private Optional<String> dip(List<Quantity> quantities) {
    return find(quantities, Name.DIP_DEPTH)
        .flatMap(depth ->
            find(quantities, Name.DIP_POSITION)
                .flatMap(position ->
                    find(quantities, Name.DIP_WIDTH)
                        .map(width -> text("dip", depth, position, width))));
  }

  private Optional<String> pair(List<Quantity> quantities, Name one, Name other, String key) {
    return find(quantities, one)
        .flatMap(first -> find(quantities, other).map(second -> text(key, first, second)));
  }

  private static Optional<Quantity> find(List<Quantity> quantities, Name name) {
    return quantities.stream().filter(quantity -> quantity.name() == name).findFirst();
  }

  /** {0}, {1} and {2} are numbers, {3} is the unit of the first, with a space before it. */
  private String text(String key, Quantity... quantities) {
    Object[] words = new Object[4];
    for (int i = 0; i < quantities.length; i++) {
      words[i] = number(quantities[i]);
    }
    String unit = quantities[0].unit();
    words[3] = unit.isEmpty() || unit.equals("°") ? unit : "\u00a0" + unit;
    return new MessageFormat(texts.getString(key), Locale.UK).format(words);
  }

  /** With as many digits as mean something; a minus sign, not a hyphen. */
  private static String number(Quantity quantity) {
    double value = quantity.value();
    int decimals =
        switch (quantity.name()) {
          case VOXELS -> 0;
          case LENGTH, ANGLE, AREA, DIP_POSITION, DIP_WIDTH -> 1;
          case VALUE, MINIMUM, MAXIMUM -> value == Math.rint(value) ? 0 : decimals(value);
          case MEAN, SD, DIP_DEPTH -> decimals(value);
        };
    return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '\u2212');
  }

  private static int decimals(double value) {
    double size = Math.abs(value);
    if (size >= 10) {
      return size >= 1000 ? 0 : 1;
    }
    return size >= 1 || size == 0 ? 2 : Math.min(6, 2 - (int) Math.floor(Math.log10(size)));
  }
}
