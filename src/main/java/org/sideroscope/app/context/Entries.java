package org.sideroscope.app.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.PredisposingKind;
import org.sideroscope.findings.Term;

/**
 * The entries of a context about the terms of one vocabulary and about what readers wrote beside
 * them, at most one about each.
 *
 * @param of the entries that a context has
 * @param what an entry is about: a key of the vocabulary, or somebody's own words
 */
record Entries<E>(
    List<? extends Term> terms,
    Function<String, ? extends Optional<? extends Term>> recognise,
    Function<ClinicalContext, List<E>> of,
    Function<E, String> what) {

  static final Entries<PredisposingFact> PREDISPOSING =
      new Entries<>(
          List.of(PredisposingKind.values()),
          PredisposingKind::recognise,
          context -> context.history().predisposing(),
          PredisposingFact::what);

  static final Entries<AssociatedFinding> FINDINGS =
      new Entries<>(
          List.of(AssociatedFindingKind.values()),
          AssociatedFindingKind::recognise,
          ClinicalContext::associatedFindings,
          AssociatedFinding::what);

  static final Entries<Mimic> MIMICS =
      new Entries<>(
          List.of(MimicKind.values()), MimicKind::recognise, ClinicalContext::mimics, Mimic::what);

  /** Every term, and after them what readers wrote. */
  List<Subject> subjects(ClinicalContext context) {
    return Subject.all(terms, of.apply(context).stream().map(what).toList(), recognise);
  }

  /** What is said of a subject. */
  Optional<E> about(Subject subject, ClinicalContext context) {
    return of.apply(context).stream().filter(isAbout(subject)).findFirst();
  }

  /** What something is said of, for a line of it; only entries of which {@code wanted} is true. */
  String named(ClinicalContext context, Predicate<E> wanted) {
    return subjects(context).stream()
        .filter(subject -> about(subject, context).filter(wanted).isPresent())
        .map(Subject::inStep)
        .collect(Collectors.joining(", "));
  }

  /** All entries, with another one about a subject. */
  List<E> with(Subject subject, E next, ClinicalContext context) {
    return Listed.with(of.apply(context), isAbout(subject), next);
  }

  List<E> without(Subject subject, ClinicalContext context) {
    return Listed.without(of.apply(context), isAbout(subject));
  }

  private Predicate<E> isAbout(Subject subject) {
    return entry -> subject.isMeantBy(what.apply(entry), recognise);
  }
}
