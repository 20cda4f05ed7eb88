package org.sideroscope.reporting.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words british = Words.in(Locale.UK);

  @Test
  void aLanguageWithoutWordsGetsBritishEnglishWhateverTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      assertEquals(Locale.UK, Words.in(Locale.JAPAN).locale());
      assertEquals("artefact", Words.in(Locale.JAPAN).get("reason.artefact"));
    } finally {
      Locale.setDefault(machine);
    }
    assertEquals(Locale.US, Words.in(Locale.US).locale());
    assertEquals("artifact", Words.in(Locale.US).get("reason.artefact"));
  }

  @Test
  void listsReadAsSentences() {
    assertEquals("", british.and(List.of()));
    assertEquals("a", british.and(List.of("a")));
    assertEquals("a, b and c", british.and(List.of("a", "b", "c")));
    assertEquals("a, c", british.listed(List.of("a", " ", "c")));
    assertEquals("a; c", british.clauses(List.of("a", "", "c")));
  }

  @Test
  void detailsStandInBrackets() {
    assertEquals("pons (left)", british.detailed("pons", "left"));
    assertEquals("pons", british.detailed("pons", " "));
  }

  @Test
  void aValueIsNeverReadAsAPattern() {
    assertEquals("{0} '' <b> (x '{1}')", british.detailed("{0} '' <b>", "x '{1}'"));
  }

  @Test
  void numbersAreNotGrouped() {
    assertEquals("4200", british.number(4200, 1));
    assertEquals("1.3", british.number(1.3149, 1));
  }

  @Test
  void isoDatesAreSpelledOutAndOthersKept() {
    assertEquals("1 May 2026", british.isoDate("2026-05-01"));
    assertEquals("1 May 2026, 10:00 +02:00", british.isoDate("2026-05-01T10:00:00+02:00"));
    assertEquals("spring 2026", british.isoDate("spring 2026"));
    assertEquals("THE DAY", british.isoDate("THE DAY"));
    assertEquals("May 1, 2026", Words.in(Locale.US).isoDate("2026-05-01"));
  }

  @Test
  void onlyTheFirstLetterIsMadeACapital() {
    assertEquals("CN VIII", british.sentence("CN VIII"));
    assertEquals("Vermis", british.sentence("vermis"));
    assertEquals("", british.sentence(""));
  }

  @Test
  void textsOfTheDomainAreRespelled() {
    String text = "Haemorrhage, a haematoma or a CNS tumour";
    assertEquals(text, british.spelled(text));
    assertEquals("Hemorrhage, a hematoma or a CNS tumor", Words.in(Locale.US).spelled(text));
  }
}
