package org.sideroscope.workstation.project.plot;

import java.util.Locale;

/** A drawing as SVG, in points from the upper left corner. The same calls give the same text. */
final class Svg {

  /** Where a text ends up beside its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  static final String INK = "#1b2430";
  static final String FAINT = "#8a94a3";
  static final String ACCENT = "#2f6fb3";

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private final String title;

  /**
   * @param title what it shows, for who cannot see it
   */
  Svg(int width, int height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  Svg line(double x1, double y1, double x2, double y2, String colour, boolean dashed) {
    return add(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>",
        number(x1),
        number(y1),
        number(x2),
        number(y2),
        colour,
        dashed ? " stroke-dasharray=\"5 4\"" : "");
  }

  Svg rectangle(double x, double y, double w, double h, String fill, String tip) {
    return add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"><title>%s</title></rect>",
        number(x), number(y), number(Math.max(0, w)), number(Math.max(0, h)), fill, escaped(tip));
  }

  Svg dot(double x, double y, String tip) {
    return add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\" fill-opacity=\"0.6\"><title>%s</title></circle>",
        number(x), number(y), ACCENT, escaped(tip));
  }

  Svg text(double x, double y, String text, Anchor anchor) {
    return text(x, y, text, anchor, INK, 11);
  }

  Svg text(double x, double y, String text, Anchor anchor, String colour, int size) {
    return add(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%s\">%s</text>",
        number(x),
        number(y),
        anchor.name().toLowerCase(Locale.ROOT),
        colour,
        String.valueOf(size),
        escaped(text));
  }

  /** Turned to be read from below. */
  Svg upwards(double x, double y, String text) {
    return add(
        "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\" fill=\"%s\""
            + " font-size=\"11\">%s</text>",
        number(x), number(y), INK, escaped(text));
  }

  /** Turned to be read from below, and ending at its place from beneath. */
  Svg upwardsBelow(double x, double y, String text) {
    return add(
        "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"end\" fill=\"%s\""
            + " font-size=\"11\">%s</text>",
        number(x), number(y), INK, escaped(text));
  }

  private Svg add(String element, String... values) {
    String filled = element;
    for (String value : values) {
      int at = filled.indexOf("%s");
      body.append(filled, 0, at).append(value);
      filled = filled.substring(at + 2);
    }
    body.append(filled).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
    font-family="'DejaVu Sans', Arial, sans-serif">
    <title>%s</title>
    <rect width="100%%" height="100%%" fill="#ffffff"/>
    %s</svg>
    """
        .formatted(width, height, width, height, escaped(title), body);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
