package org.sideroscope.benchmarks.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.sideroscope.benchmarks.start.Starter.Times;

/** What one way of starting took in every round. */
final class Timed {

  private final String name;
  private final Starter starter;
  private final List<Times> rounds = new ArrayList<>();

  Timed(String name, Starter starter) {
    this.name = name;
    this.starter = starter;
  }

  void measure(boolean counts) throws IOException, InterruptedException {
    Times times = starter.start();
    if (counts) {
      rounds.add(times);
    }
  }

  double usable() {
    return sorted(Times::usable).get(rounds.size() / 2);
  }

  double slice() {
    return sorted(Times::slice).get(rounds.size() / 2);
  }

  String row() {
    return "%-30s window %s  first slice %s  after the window %s  first slice after the command %s"
        .formatted(
            name,
            figure(Times::usable),
            figure(Times::slice),
            figure(times -> times.slice() - times.usable()),
            figure(Times::whole));
  }

  private String figure(ToDoubleFunction<Times> what) {
    List<Double> sorted = sorted(what);
    return String.format(
        Locale.ROOT,
        "%5.0f (%.0f to %.0f)",
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast());
  }

  private List<Double> sorted(ToDoubleFunction<Times> what) {
    return rounds.stream().mapToDouble(what).sorted().boxed().toList();
  }
}
