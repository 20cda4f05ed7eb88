package org.sideroscope.reporting.drawing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The marks of one drawing on a page, whose places are counted from below. Used once. */
final class PdfMarks {

  /** A box, which every cut of DejaVu has. */
  private static final int BOX = 0x25a1;

  private static final int ROUND = 1;
  private static final float[] DASHES = {Mark.Line.DASH, Mark.Line.GAP};
  private static final float[] UNBROKEN = {};

  private final PDPageContentStream page;
  private final PDFont font;
  private final double height;
  private final PDExtendedGraphicsState translucent = new PDExtendedGraphicsState();

  PdfMarks(PDPageContentStream page, PDFont font, double height) {
    this.page = page;
    this.font = font;
    this.height = height;
    translucent.setStrokingAlphaConstant((float) Mark.Dot.OPACITY);
  }

  void add(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Line line -> addLine(line);
      case Mark.Box box -> addBox(box);
      case Mark.Dot dot -> addDot(dot);
      case Mark.Label label -> addLabel(label);
    }
  }

  private void addLine(Mark.Line line) throws IOException {
    page.setLineDashPattern(line.dashed() ? DASHES : UNBROKEN, 0);
    page.setLineWidth((float) line.width());
    stroke(line.colour(), line.x1(), line.y1(), line.x2(), line.y2());
  }

  private void stroke(Colour colour, double x1, double y1, double x2, double y2)
      throws IOException {
    page.setStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
    page.moveTo((float) x1, up(y1));
    page.lineTo((float) x2, up(y2));
    page.stroke();
  }

  private void addBox(Mark.Box box) throws IOException {
    fillWith(box.colour());
    page.addRect(
        (float) box.x(), up(box.y() + box.height()), (float) box.width(), (float) box.height());
    page.fill();
  }

  /** A line of no length with round ends, a tenth of what a circle of curves takes. */
  private void addDot(Mark.Dot dot) throws IOException {
    page.saveGraphicsState();
    page.setGraphicsStateParameters(translucent);
    page.setLineCapStyle(ROUND);
    page.setLineDashPattern(UNBROKEN, 0);
    page.setLineWidth((float) (2 * Mark.Dot.RADIUS));
    stroke(dot.colour(), dot.x(), dot.y(), dot.x(), dot.y());
    page.restoreGraphicsState();
  }

  private void addLabel(Mark.Label label) throws IOException {
    String text = drawable(label.text());
    double length = font.getStringWidth(text) / 1000 * label.size();
    double back =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> length / 2;
          case END -> length;
        };
    fillWith(label.colour());
    page.beginText();
    page.setFont(font, label.size());
    page.setTextMatrix(
        label.upwards()
            ? new Matrix(0, 1, -1, 0, (float) label.x(), (float) (up(label.y()) - back))
            : new Matrix(1, 0, 0, 1, (float) (label.x() - back), up(label.y())));
    page.showText(text);
    page.endText();
  }

  /** A box stands for what the font does not have. */
  private String drawable(String text) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints()
        .forEach(character -> drawable.appendCodePoint(has(character) ? character : BOX));
    return drawable.toString();
  }

  private boolean has(int character) {
    try {
      font.encode(Character.toString(character));
      return true;
    } catch (IllegalArgumentException | IOException _) {
      return false;
    }
  }

  private void fillWith(Colour colour) throws IOException {
    page.setNonStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
  }

  private float up(double y) {
    return (float) (height - y);
  }
}
