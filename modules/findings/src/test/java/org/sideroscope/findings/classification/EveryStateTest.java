package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/** Every state that the rules can tell apart, against {@link NaiveClassifier}; none is sampled. */
class EveryStateTest {

  /** What a site can be, with the values that leaves open: 0 absent, 1 present. */
  private enum Seen {
    PRESENT,
    ABSENT,
    UNKNOWN,
    NOT_IMAGED;

    List<Integer> open() {
      return switch (this) {
        case PRESENT -> List.of(1);
        case ABSENT, NOT_IMAGED -> List.of(0);
        case UNKNOWN -> List.of(0, 1);
      };
    }
  }

  private static final List<Seen> ALWAYS = List.of(Seen.PRESENT, Seen.ABSENT, Seen.UNKNOWN);
  private static final List<Seen> IF_IMAGED = List.of(Seen.values());

  /** A way to record sulci: how many are present, how many indeterminate, whether that is all. */
  private record Sulci(int present, int indeterminate, boolean all) {

    List<Integer> open() {
      int most = all ? present + indeterminate : Math.max(6, present + 1);
      return IntStream.rangeClosed(present, most).boxed().toList();
    }
  }

  private record State(
      List<Seen> sites,
      Distribution distribution,
      Answer haemorrhage,
      Sulci sulci,
      boolean supportive,
      Seen other) {}

  private final Classifier classifier = new Classifier();

  @Test
  void everyStateIsClassifiedAsTheSentencesSay() {
    int compared =
        everyCombinationOfSites().parallelStream().mapToInt(this::compareEveryStateWith).sum();
    assertEquals(27 * 16 * 3 * 3 * 20 * 3 * 2, compared);
  }

  private int compareEveryStateWith(List<Seen> sites) {
    int compared = 0;
    for (Distribution distribution : Distribution.values()) {
      for (Answer haemorrhage : Answer.values()) {
        for (Sulci sulci : everyWayToRecordSulci()) {
          for (Seen other : ALWAYS) {
            compare(new State(sites, distribution, haemorrhage, sulci, true, other));
            compare(new State(sites, distribution, haemorrhage, sulci, false, other));
            compared += 2;
          }
        }
      }
    }
    return compared;
  }

  private static List<List<Seen>> everyCombinationOfSites() {
    List<List<Seen>> all = new ArrayList<>();
    for (Seen v : ALWAYS) {
      for (Seen f : ALWAYS) {
        for (Seen b : ALWAYS) {
          for (Seen c : IF_IMAGED) {
            for (Seen s : IF_IMAGED) {
              all.add(List.of(v, f, b, c, s));
            }
          }
        }
      }
    }
    return all;
  }

  private static List<Sulci> everyWayToRecordSulci() {
    List<Sulci> all = new ArrayList<>();
    for (int present : new int[] {0, 1, 3, 4}) {
      all.add(new Sulci(present, 0, false));
      for (int indeterminate : new int[] {0, 1, 3, 4}) {
        all.add(new Sulci(present, indeterminate, true));
      }
    }
    return all;
  }

  private void compare(State state) {
    NaiveClassifier naive = naive(state, true);
    compare(state, naive, classifier.classify(reading(state, true)));
    if (naive.possible().contains("none")) {
      compare(state, naive(state, false), classifier.classify(reading(state, false)));
    }
  }

  private static void compare(State state, NaiveClassifier naive, Classification derived) {
    assertEquals(expected(naive), actual(derived), () -> state.toString());
    assertEquals(state.sulci.present, derived.sulcusCount());
    assertEquals(
        state.sulci.all ? state.sulci.present + state.sulci.indeterminate : -1,
        derived.sulcusCountMax().orElse(-1));
  }

  /** All that is compared, as one line a failure can show. */
  private static String expected(NaiveClassifier naive) {
    return String.join(
        " | ",
        naive.result(),
        String.valueOf(naive.definite()),
        naive.possible().toString(),
        naive.toSettle().toString(),
        naive.decisive().toString(),
        String.valueOf(naive.next()),
        naive.extension());
  }

  private static String actual(Classification derived) {
    SettleName next = derived.next();
    return String.join(
        " | ",
        derived.result().code(),
        String.valueOf(derived.definite()),
        derived.possible().stream().map(ResultCode::code).toList().toString(),
        derived.toSettle().stream().map(SettleName::key).toList().toString(),
        derived.decisive().stream().map(EveryStateTest::words).toList().toString(),
        next == null ? "null" : next.key(),
        derived.supratentorialExtension().key());
  }

  private static String words(DecisiveOutcome outcome) {
    return outcome.name().key() + " " + outcome.value().key() + " " + outcome.result().code();
  }

  private static NaiveClassifier naive(State state, boolean paramagneticSensitive) {
    List<List<Integer>> options = new ArrayList<>();
    state.sites.forEach(seen -> options.add(seen.open()));
    options.add(
        switch (state.distribution) {
          case SYMMETRIC -> List.of(1);
          case ASYMMETRIC -> List.of(0);
          case UNKNOWN -> List.of(0, 1);
        });
    options.add(
        switch (state.haemorrhage) {
          case YES -> List.of(1);
          case NO -> List.of(0);
          case UNKNOWN -> List.of(0, 1);
        });
    options.add(state.sulci.open());
    options.add(state.other.open());
    return new NaiveClassifier(options, state.supportive, paramagneticSensitive);
  }

  private static Reading reading(State state, boolean paramagneticSensitive) {
    Region[] regions = {
      Region.VERMIS, Region.FOLIA, Region.BRAINSTEM, Region.CRANIOCERVICAL_JUNCTION, Region.SPINE
    };
    Reading reading =
        Reading.EMPTY
            .withAcquisition(Acquisition.NONE.withParamagneticSensitive(paramagneticSensitive))
            .withDistribution(state.distribution)
            .withHistory(History.NONE.withIntracranialHaemorrhage(state.haemorrhage))
            .withSulci(records(state.sulci))
            .withRegion(Region.SULCI, RegionReading.of(convexities(state.sulci)));
    for (int i = 0; i < regions.length; i++) {
      reading = reading.withRegion(regions[i], RegionReading.of(said(state.sites.get(i))));
    }
    if (state.supportive) {
      reading = reading.withRegion(Region.CN8, RegionReading.of(AssessmentState.PRESENT));
    }
    return reading.withDeposits(
        reading.deposits().withSupratentorialOther(SiteKey.of(Site.CINGULATE), said(state.other)));
  }

  private static Assessment said(Seen seen) {
    return switch (seen) {
      case PRESENT -> Assessment.of(AssessmentState.PRESENT);
      case ABSENT -> Assessment.of(AssessmentState.ABSENT);
      case UNKNOWN -> Assessment.of(AssessmentState.INDETERMINATE);
      case NOT_IMAGED -> Assessment.notAssessed(NotAssessedReason.NOT_IMAGED);
    };
  }

  private static AssessmentState convexities(Sulci sulci) {
    if (!sulci.all) {
      return AssessmentState.NOT_ASSESSED;
    }
    return sulci.present > 0 ? AssessmentState.PRESENT : AssessmentState.ABSENT;
  }

  private static List<Sulcus> records(Sulci sulci) {
    List<Sulcus> records = new ArrayList<>();
    for (int i = 0; i < sulci.present + sulci.indeterminate; i++) {
      AssessmentState state =
          i < sulci.present ? AssessmentState.PRESENT : AssessmentState.INDETERMINATE;
      records.add(Sulcus.of("s" + i, Side.LEFT, Lobe.FRONTAL, "sulcus " + i, state));
    }
    return records;
  }
}
