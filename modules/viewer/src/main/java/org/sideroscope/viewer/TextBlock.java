package org.sideroscope.viewer;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.Pane;

/**
 * Lines of outlined text below each other, flush left or right. Lines that are empty take no room.
 */
final class TextBlock extends Pane {

  private static final double LINE_GAP = 2;

  private static final String CUT = "\u2026";

  private final HPos flush;
  private List<String> lines = List.of();
  private double mostWidth = Double.MAX_VALUE;

  TextBlock(HPos flush) {
    this.flush = flush;
  }

  void setLines(List<String> wanted) {
    List<String> shown = wanted.stream().filter(line -> !line.isEmpty()).toList();
    if (!shown.equals(lines)) {
      lines = shown;
      write();
    }
  }

  /** Cuts longer lines. */
  void setMostWidth(double mostWidth) {
    if (this.mostWidth != mostWidth) {
      this.mostWidth = mostWidth;
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
      write(lines.get(i), line(i));
    }
    requestLayout();
  }

  private void write(String text, OutlinedText line) {
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
