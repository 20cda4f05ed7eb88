package org.sideroscope.viewer;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;

/**
 * Lines of outlined text below each other, flush left or right. Lines that are empty take no room.
 * The outermost line stands beside the letters of the edge and may have less room than the others.
 */
final class TextBlock extends Pane {

  private static final double LINE_GAP = 2;

  private static final String CUT = "\u2026";

  private final HPos flush;
  private final VPos edge;
  private List<String> lines = List.of();
  private double mostWidth = Double.MAX_VALUE;
  private double mostWidthAtEdge = Double.MAX_VALUE;

  /**
   * A block without lines.
   *
   * @param edge the edge of the viewport that it stands at: top or bottom
   */
  TextBlock(HPos flush, VPos edge) {
    this.flush = flush;
    this.edge = edge;
  }

  void setLines(List<String> wanted) {
    List<String> shown = wanted.stream().filter(line -> !line.isEmpty()).toList();
    if (!shown.equals(lines)) {
      lines = shown;
      write();
    }
  }

  /** Cuts longer lines. */
  void setMostWidth(double most, double mostAtEdge) {
    if (mostWidth != most || mostWidthAtEdge != mostAtEdge) {
      mostWidth = most;
      mostWidthAtEdge = mostAtEdge;
      write();
    }
  }

  private void write() {
    while (getChildren().size() > lines.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < lines.size()) {
      getChildren().add(new OutlinedText());
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean atEdge = i == (edge == VPos.TOP ? 0 : lines.size() - 1);
      write(lines.get(i), line(i), atEdge ? mostWidthAtEdge : mostWidth);
    }
    requestLayout();
  }

  private static void write(String text, OutlinedText line, double mostWidth) {
    line.setText(text);
    int kept = text.length();
    while (line.textWidth() > mostWidth && kept > 0) {
      line.setText(text.substring(0, --kept).stripTrailing() + CUT);
    }
  }

  /** The lines as they are shown. */
  List<String> lines() {
    return getChildren().stream().map(node -> ((OutlinedText) node).text()).toList();
  }

  private OutlinedText line(int i) {
    return (OutlinedText) getChildren().get(i);
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    for (int i = 0; i < getChildren().size(); i++) {
      widest = Math.max(widest, line(i).textWidth());
    }
    return Math.ceil(widest);
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (int i = 0; i < getChildren().size(); i++) {
      height += lineHeight(i);
    }
    return height;
  }

  private double lineHeight(int i) {
    return Math.ceil(line(i).textHeight()) + LINE_GAP;
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (int i = 0; i < getChildren().size(); i++) {
      double free = getWidth() - line(i).textWidth();
      line(i).setLayoutX(flush == HPos.RIGHT ? Math.floor(free) : 0);
      line(i).setLayoutY(y);
      y += lineHeight(i);
    }
  }
}
