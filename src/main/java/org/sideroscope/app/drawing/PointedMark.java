package org.sideroscope.app.drawing;

import java.util.List;
import java.util.Optional;
import org.sideroscope.reporting.drawing.Drawing;
import org.sideroscope.reporting.drawing.Mark;

/** What of a drawing lies at a place. */
final class PointedMark {

  private PointedMark() {}

  /** What the topmost dot or box there stands for; empty where it stands for nothing. */
  static Optional<String> tip(Drawing drawing, double x, double y) {
    List<Mark> marks = drawing.marks();
    for (int i = marks.size() - 1; i >= 0; i--) {
      String tip =
          switch (marks.get(i)) {
            case Mark.Dot dot ->
                Math.hypot(dot.x() - x, dot.y() - y) <= Mark.Dot.RADIUS + 1 ? dot.tip() : "";
            case Mark.Box box ->
                x >= box.x()
                        && x < box.x() + box.width()
                        && y >= box.y()
                        && y < box.y() + box.height()
                    ? box.tip()
                    : "";
            case Mark.Line _, Mark.Label _ -> "";
          };
      if (!tip.isEmpty()) {
        return Optional.of(tip);
      }
    }
    return Optional.empty();
  }
}
