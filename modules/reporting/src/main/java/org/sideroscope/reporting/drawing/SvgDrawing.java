package org.sideroscope.reporting.drawing;

import java.util.Locale;

/** Writes a drawing as SVG 1.1. The same drawing gives the same text. */
public final class SvgDrawing {

  private final StringBuilder body = new StringBuilder();

  private SvgDrawing() {}

  public static String write(Drawing drawing) {
    SvgDrawing svg = new SvgDrawing();
    drawing.marks().forEach(svg::add);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$dpt" height="%2$dpt" role="img" \
    font-family="'DejaVu Sans', Verdana, sans-serif">
    <title>%3$s</title>
    <rect width="100%%" height="100%%" fill="#ffffff"/>
    %4$s</svg>
    """
        .formatted(drawing.width(), drawing.height(), escaped(drawing.title()), svg.body);
  }

  private void add(Mark mark) {
    switch (mark) {
      case Mark.Line line -> addLine(line);
      case Mark.Box box -> addBox(box);
      case Mark.Dot dot -> addDot(dot);
      case Mark.Label label -> addLabel(label);
    }
    body.append('\n');
  }

  private void addLine(Mark.Line line) {
    body.append("<line");
    attribute("x1", number(line.x1()));
    attribute("y1", number(line.y1()));
    attribute("x2", number(line.x2()));
    attribute("y2", number(line.y2()));
    attribute("stroke", line.colour().hex());
    if (line.width() != 1) {
      attribute("stroke-width", number(line.width()));
    }
    if (line.dashed()) {
      attribute("stroke-dasharray", Mark.Line.DASH + " " + Mark.Line.GAP);
    }
    body.append("/>");
  }

  private void addBox(Mark.Box box) {
    body.append("<rect");
    attribute("x", number(box.x()));
    attribute("y", number(box.y()));
    attribute("width", number(box.width()));
    attribute("height", number(box.height()));
    attribute("fill", box.colour().hex());
    endWithTip("rect", box.tip());
  }

  private void addDot(Mark.Dot dot) {
    body.append("<circle");
    attribute("cx", number(dot.x()));
    attribute("cy", number(dot.y()));
    attribute("r", number(Mark.Dot.RADIUS));
    attribute("fill", dot.colour().hex());
    attribute("fill-opacity", number(Mark.Dot.OPACITY));
    endWithTip("circle", dot.tip());
  }

  private void addLabel(Mark.Label label) {
    body.append("<text");
    if (label.upwards()) {
      attribute(
          "transform",
          "translate(%s %s) rotate(-90)".formatted(number(label.x()), number(label.y())));
    } else {
      attribute("x", number(label.x()));
      attribute("y", number(label.y()));
    }
    attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
    attribute("fill", label.colour().hex());
    attribute("font-size", String.valueOf(label.size()));
    body.append('>').append(escaped(label.text())).append("</text>");
  }

  private void endWithTip(String element, String tip) {
    if (tip.isEmpty()) {
      body.append("/>");
    } else {
      body.append("><title>").append(escaped(tip)).append("</title></").append(element).append('>');
    }
  }

  private void attribute(String name, String value) {
    body.append(' ').append(name).append("=\"").append(value).append('"');
  }

  /** Two digits after the point, as on every machine; so far no eye tells places apart. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long rest = Math.abs(hundredths);
    String text = sign + rest / 100;
    return rest % 100 == 0
        ? text
        : text + "." + rest % 100 / 10 + (rest % 10 == 0 ? "" : rest % 10);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
