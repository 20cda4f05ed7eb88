package org.sideroscope.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.rating.Bootstrap;
import org.sideroscope.cohort.agreement.rating.CohenKappa;
import org.sideroscope.cohort.agreement.rating.FleissKappa;
import org.sideroscope.cohort.agreement.rating.GwetCoefficient;
import org.sideroscope.cohort.agreement.rating.KrippendorffAlpha;
import org.sideroscope.cohort.agreement.rating.PercentAgreement;
import org.sideroscope.cohort.agreement.rating.Ratings;
import org.sideroscope.cohort.agreement.rating.Scale;
import org.sideroscope.cohort.agreement.rating.SpecificAgreement;
import org.sideroscope.cohort.agreement.rating.Weights;

/** One field of a large project: 10,000 studies, three readers, a twentieth missing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgreementBenchmark {

  private static final int STUDIES = 10_000;
  private static final int READERS = 3;
  private static final Scale SCALE = Scale.ordinal("none", "mild", "moderate", "severe");

  private final List<int[]> answers = new ArrayList<>();
  private Ratings ratings = Ratings.builder(SCALE, READERS).build();

  @Setup
  public void read() {
    Random random = new Random(1);
    for (int i = 0; i < STUDIES; i++) {
      int truth = random.nextInt(SCALE.size());
      answers.add(IntStream.range(0, READERS).map(r -> answer(truth, random)).toArray());
    }
    ratings = count();
  }

  private static int answer(int truth, Random random) {
    if (random.nextInt(20) == 0) {
      return Ratings.MISSING;
    }
    return random.nextInt(3) > 0 ? truth : random.nextInt(SCALE.size());
  }

  @Benchmark
  public Ratings count() {
    Ratings.Builder builder = Ratings.builder(SCALE, READERS);
    answers.forEach(builder::add);
    return builder.build();
  }

  @Benchmark
  public List<Statistic> everyCoefficient() {
    List<Statistic> found = new ArrayList<>();
    found.add(PercentAgreement.of(ratings));
    found.add(KrippendorffAlpha.of(ratings));
    for (Weights weights : Weights.values()) {
      found.add(FleissKappa.of(ratings, weights));
      found.add(GwetCoefficient.ac2(ratings, weights));
      found.add(CohenKappa.of(ratings.pair(0, 1), weights));
      found.add(CohenKappa.of(ratings.pair(0, 2), weights));
      found.add(CohenKappa.of(ratings.pair(1, 2), weights));
    }
    for (int category = 0; category < SCALE.size(); category++) {
      found.add(SpecificAgreement.of(ratings, category));
    }
    return found;
  }

  @Benchmark
  public Statistic bootstrapOfAlpha() {
    return Bootstrap.of(ratings, KrippendorffAlpha::of, 1);
  }
}
