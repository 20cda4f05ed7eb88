package org.sideroscope.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {

  /** A vocabulary with the function that recognises its members. */
  record Vocabulary(List<? extends Term> terms, Function<String, Optional<? extends Term>> find) {}

  static Stream<Vocabulary> vocabularies() {
    return Stream.of(
        new Vocabulary(
            Arrays.asList(AssociatedFindingKind.values()), AssociatedFindingKind::recognise),
        new Vocabulary(Arrays.asList(MimicKind.values()), MimicKind::recognise),
        new Vocabulary(Arrays.asList(PredisposingKind.values()), PredisposingKind::recognise),
        new Vocabulary(Arrays.asList(CsfAnalyte.values()), CsfAnalyte::recognise));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyTermIsRecognisedByItsKeyAndItsName(Vocabulary vocabulary) {
    Set<String> keys = new HashSet<>();
    for (Term term : vocabulary.terms) {
      assertTrue(keys.add(term.key()), term.key());
      assertEquals(Optional.of(term), vocabulary.find.apply(term.key()));
      assertEquals(Optional.of(term), vocabulary.find.apply(term.displayName()));
      assertEquals(
          Optional.of(term), vocabulary.find.apply(term.displayName().toUpperCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void nothingElseIsRecognised(Vocabulary vocabulary) {
    assertEquals(Optional.empty(), vocabulary.find.apply(""));
    assertEquals(Optional.empty(), vocabulary.find.apply(" - "));
    assertEquals(Optional.empty(), vocabulary.find.apply("something else"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dural-defect", "Dural defect", "duralDefect", "DURAL_DEFECT", " dural  defect "})
  void caseSpacesAndHyphensDoNotMatter(String words) {
    assertEquals(
        Optional.of(AssociatedFindingKind.DURAL_DEFECT), AssociatedFindingKind.recognise(words));
  }

  @Test
  void britishAndAmericanSpellingsAreTheSame() {
    assertEquals(
        Optional.of(AssociatedFindingKind.PRIOR_HAEMORRHAGE),
        AssociatedFindingKind.recognise("prior hemorrhage"));
    assertEquals(
        Optional.of(AssociatedFindingKind.PSEUDOMENINGOCELE),
        AssociatedFindingKind.recognise("pseudomeningocoele"));
  }

  @Test
  void otherNamesAreRecognised() {
    assertEquals(
        Optional.of(AssociatedFindingKind.INTRASPINAL_COLLECTION),
        AssociatedFindingKind.recognise("spinal collection"));
    assertEquals(Optional.of(MimicKind.REVERSIBLE_VASOCONSTRICTION), MimicKind.recognise("RCVS"));
  }
}
