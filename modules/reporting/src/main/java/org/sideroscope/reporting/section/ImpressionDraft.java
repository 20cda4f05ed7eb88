package org.sideroscope.reporting.section;

import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Drafts an impression in plain sentences from what was recorded, and from nothing else: what the
 * criteria make of it, what was seen, what was clear, what nobody judged. It never claims more than
 * is known: without a paramagnetic-sensitive sequence low signal is called that, and nothing absent
 * is ever ruled out (PN).
 */
final class ImpressionDraft {

  private final ReportSource source;
  private final Classification derived;
  private final Names names;
  private final Words words;
  private final RegionStates states;

  private ImpressionDraft(ReportSource source, Names names) {
    this.source = source;
    this.derived = source.classification();
    this.names = names;
    this.words = names.words();
    this.states = RegionStates.of(source.reading());
  }

  static String of(ReportSource source, Names names) {
    return new ImpressionDraft(source, names).draft();
  }

  private String draft() {
    List<String> sentences =
        List.of(
            result(),
            sensitivity(),
            extension(),
            deposits(),
            distribution(),
            countedSulci(),
            uncountedSulci(),
            indeterminate(),
            regions("impression.absent", ABSENT),
            regions("impression.notAssessed", NOT_ASSESSED),
            haemorrhage(),
            AssociatedSection.of(source, names).source());
    return String.join(" ", sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
  }

  private String result() {
    String code = derived.result().code();
    return switch (Verdict.of(source, names).certainty()) {
      case "definite" -> words.get("impression.definite." + code);
      case "unestablished" -> words.get("impression.unestablished", phrase(derived.result()));
      case "provisional" ->
          words.get(
              "impression.provisional", phrase(derived.result()), words.clauses(alternatives()));
      default -> words.get("impression.incomplete");
    };
  }

  private List<String> alternatives() {
    return derived.possible().stream()
        .filter(code -> code != derived.result())
        .map(code -> words.get("result." + code.code()))
        .toList();
  }

  private String phrase(ResultCode code) {
    return words.get("phrase." + code.code());
  }

  private String sensitivity() {
    StudySection study = StudySection.of(source, names);
    return study.insensitive() ? study.sensitivity() : "";
  }

  private String extension() {
    return derived.supratentorialExtension() == SupratentorialExtension.YES
        ? words.get("extension.yes")
        : "";
  }

  private String deposits() {
    return sentence(
        source.reading().acquisition().isParamagneticSensitive()
            ? "impression.deposits"
            : "impression.lowSignal",
        sites(PRESENT).toList());
  }

  private Stream<String> sites(AssessmentState state) {
    return Stream.concat(
        Stream.of(Region.values()).flatMap(region -> sites(region, state)),
        RegionStates.supratentorialSites().flatMap(site -> sites(site, states.said(site), state)));
  }

  private Stream<String> sites(Region region, AssessmentState state) {
    RegionReading said = source.reading().region(region);
    if (said.sites().isEmpty()) {
      return region != Region.SULCI && said.overall().is(state)
          ? Stream.of(names.region(region))
          : Stream.empty();
    }
    return region.sites().stream().flatMap(site -> sites(site, said.sites(), state));
  }

  private Stream<String> sites(Site site, Map<SiteKey, Assessment> said, AssessmentState state) {
    return RecordedSite.of(site, said).stream()
        .filter(recorded -> recorded.is(state))
        .map(recorded -> recorded.name(names));
  }

  private String distribution() {
    return derived.result().isInfratentorial()
        ? words.get("impression.distribution." + FindingsSection.called(source.reading()))
        : "";
  }

  private String countedSulci() {
    if (derived.sulcusCount() == 0) {
      return "";
    }
    boolean exact = derived.sulcusCountMax().orElse(-1) == derived.sulcusCount();
    return words.get(
        exact ? "impression.sulci.exact" : "impression.sulci.atLeast",
        derived.sulcusCount(),
        counting(Side.LEFT),
        counting(Side.RIGHT));
  }

  private long counting(Side side) {
    return source.reading().sulci().stream()
        .filter(sulcus -> sulcus.hemisphere() == side)
        .filter(sulcus -> sulcus.canCount() && sulcus.assessment().isPresent())
        .count();
  }

  private String uncountedSulci() {
    return sentence(
        "impression.sulci.uncounted",
        sulci(sulcus -> !sulcus.canCount() && sulcus.assessment().isPresent()).toList());
  }

  private String indeterminate() {
    Stream<String> sulci = sulci(sulcus -> sulcus.assessment().is(INDETERMINATE));
    return sentence(
        "impression.indeterminate", Stream.concat(sites(INDETERMINATE), sulci).toList());
  }

  private Stream<String> sulci(Predicate<Sulcus> wanted) {
    return source.reading().sulci().stream().filter(wanted).map(names::sulcus);
  }

  private String sentence(String key, List<String> items) {
    return items.isEmpty() ? "" : words.get(key, words.and(items));
  }

  private String regions(String key, AssessmentState state) {
    List<String> found =
        Stream.of(Region.values())
            .filter(region -> states.of(region).is(state))
            .map(region -> words.detailed(names.region(region), reason(states.of(region))))
            .toList();
    return found.isEmpty() ? "" : words.get(key, words.clauses(found));
  }

  private String reason(Assessment assessment) {
    return assessment.reason() == null ? "" : words.get("reason." + assessment.reason().key());
  }

  private String haemorrhage() {
    History history = source.reading().context().history();
    Answer answer = ContextSection.haemorrhageOf(history);
    if (answer == Answer.UNKNOWN && !derived.result().isInfratentorial()) {
      return "";
    }
    if (!ContextSection.isSaid(history)) {
      return words.get("impression.haemorrhage.not-said");
    }
    return answer == Answer.YES
        ? words.get(
            "impression.haemorrhage.yes",
            words.detailed(
                words.get("impression.haemorrhage"),
                ContextSection.of(source, names).haemorrhageDetail()))
        : words.get("impression.haemorrhage." + answer.key());
  }
}
