package org.sideroscope.workstation.project.plot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.workstation.project.plot.Svg.Anchor;

/** How many readings were finished up to each day. */
final class ProgressPlot {

  private static final int LEFT = 70;
  private static final int RIGHT = 560;
  private static final int TOP = 60;
  private static final int BOTTOM = 300;

  private ProgressPlot() {}

  /**
   * @param assigned how many readings there are to make
   */
  static String of(List<LogEntry> log, int assigned) {
    SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
    log.stream()
        .filter(entry -> entry.what().equals("submit"))
        .forEach(entry -> perDay.merge(day(entry), 1, Integer::sum));
    Svg svg = new Svg(RIGHT + 60, BOTTOM + 60, "Finished readings over time");
    svg.text(16, 26, "Finished readings", Anchor.START, Svg.INK, 14)
        .text(16, 44, assigned + " assigned; days in UTC", Anchor.START, Svg.FAINT, 11);
    Axis up = new Axis(0, Math.max(1, assigned) * 1.05, BOTTOM, TOP);
    for (double tick : up.ticks()) {
      svg.line(LEFT, up.at(tick), RIGHT, up.at(tick), "#d5dae1", false)
          .text(LEFT - 8, up.at(tick) + 4, Axis.label(tick), Anchor.END);
    }
    svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, Svg.INK, false);
    if (!perDay.isEmpty()) {
      steps(svg, up, perDay);
    }
    return svg.toString();
  }

  private static LocalDate day(LogEntry entry) {
    return Instant.parse(entry.at()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static void steps(Svg svg, Axis up, SortedMap<LocalDate, Integer> perDay) {
    LocalDate first = perDay.firstKey();
    int days = Math.toIntExact(ChronoUnit.DAYS.between(first, perDay.lastKey())) + 1;
    Axis across = new Axis(0, days, LEFT, RIGHT);
    int done = 0;
    for (int day = 0; day < days; day++) {
      int before = done;
      done += perDay.getOrDefault(first.plusDays(day), 0);
      svg.line(across.at(day), up.at(before), across.at(day), up.at(done), Svg.ACCENT, false)
          .line(across.at(day), up.at(done), across.at(day + 1), up.at(done), Svg.ACCENT, false);
    }
    svg.text(LEFT, BOTTOM + 18, first.toString(), Anchor.START)
        .text(RIGHT, BOTTOM + 18, perDay.lastKey().toString(), Anchor.END)
        .text(RIGHT + 6, up.at(done) + 4, String.valueOf(done), Anchor.START);
  }
}
