package org.sideroscope.workstation.project.plot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.reporting.drawing.Anchor;
import org.sideroscope.reporting.drawing.Colour;
import org.sideroscope.reporting.drawing.Drawing;

/** How many readings were finished up to each day; of a project of hours, up to each minute. */
final class ProgressPlot {

  private static final int LEFT = 70;
  private static final int RIGHT = 560;
  private static final int TOP = 66;
  private static final int BOTTOM = 300;

  /** A project that took longer is drawn by days. */
  private static final Duration HOURS = Duration.ofDays(3);

  /** A later revision finishes nothing that was not finished before. */
  private static final String FIRST = " revision 1 ";

  private ProgressPlot() {}

  /**
   * @param assigned how many readings there are to make
   */
  static Drawing of(List<LogEntry> log, int assigned) {
    List<Instant> finished =
        log.stream()
            .filter(entry -> entry.what().equals("submit") && entry.detail().contains(FIRST))
            .map(entry -> Instant.parse(entry.at()))
            .sorted()
            .toList();
    Drawing.Builder drawing =
        Drawing.builder(RIGHT + 110, BOTTOM + 40, "Finished readings over time")
            .text(16, 26, "Finished readings", Anchor.START, Colour.INK, 14)
            .text(
                16,
                44,
                "%d of %d assigned; time in UTC".formatted(finished.size(), assigned),
                Anchor.START,
                Colour.FAINT,
                11);
    Axis up = new Axis(0, Math.max(1, Math.max(assigned, finished.size())) * 1.05, BOTTOM, TOP);
    for (double tick : up.ticks()) {
      if (tick == Math.rint(tick)) {
        drawing
            .line(LEFT, up.at(tick), RIGHT, up.at(tick), Colour.GRID)
            .text(LEFT - 8, up.at(tick) + 4, Axis.label(tick), Anchor.END);
      }
    }
    drawing
        .dashed(LEFT, up.at(assigned), RIGHT, up.at(assigned), Colour.INK)
        .line(LEFT, BOTTOM, RIGHT, BOTTOM, Colour.INK);
    if (!finished.isEmpty()) {
      steps(drawing, up, finished, assigned);
    }
    return drawing.build();
  }

  private static void steps(
      Drawing.Builder drawing, Axis up, List<Instant> finished, int assigned) {
    boolean hours = Duration.between(finished.getFirst(), finished.getLast()).compareTo(HOURS) < 0;
    ChronoUnit unit = hours ? ChronoUnit.MINUTES : ChronoUnit.DAYS;
    DateTimeFormatter words =
        DateTimeFormatter.ofPattern(hours ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd")
            .withZone(ZoneOffset.UTC);
    Instant first = finished.getFirst().truncatedTo(unit);
    SortedMap<Long, Integer> counted = new TreeMap<>();
    finished.forEach(at -> counted.merge(unit.between(first, at), 1, Integer::sum));
    Axis across = new Axis(0, counted.lastKey() + 1.0, LEFT, RIGHT);
    int done = 0;
    double before = across.at(0);
    for (Map.Entry<Long, Integer> each : counted.entrySet()) {
      // what a day finished is there at its end
      double at = across.at(each.getKey() + 1.0);
      drawing.line(before, up.at(done), at, up.at(done), Colour.ACCENT, 2);
      drawing.line(at, up.at(done), at, up.at(done + each.getValue()), Colour.ACCENT, 2);
      done += each.getValue();
      before = at;
    }
    drawing
        .text(LEFT, BOTTOM + 18, words.format(first), Anchor.START)
        .text(RIGHT, BOTTOM + 18, words.format(finished.getLast()), Anchor.END)
        .text(RIGHT + 6, up.at(done) + 4, done + " finished", Anchor.START);
    if (up.at(done) - up.at(assigned) > 14) {
      drawing.text(RIGHT + 6, up.at(assigned) + 4, assigned + " assigned", Anchor.START);
    }
  }
}
