package org.sideroscope.app.sulci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.app.sulci.SulcusSearch.Candidate;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

class SulcusSearchTest {

  @ParameterizedTest
  @CsvSource({
    "prec, RIGHT, precentral sulcus",
    "l prec, LEFT, precentral sulcus",
    "left cent, LEFT, central sulcus",
    "central sulcus, RIGHT, central sulcus",
    "r sup front, RIGHT, superior frontal sulcus",
    "Rolandic fissure, RIGHT, central sulcus",
    "parieto occ, RIGHT, parieto-occipital sulcus",
    "my own sulcus, RIGHT, my own sulcus"
  })
  void theLikeliestComesFirst(String text, Side side, String name) {
    Candidate first = SulcusSearch.of(text, Side.RIGHT, List.of()).candidates().getFirst();

    assertEquals(side, first.side());
    assertEquals(name, first.name());
  }

  @Test
  void anEmptyLineOffersEverySulcus() {
    assertEquals(
        NamedSulcus.values().length,
        SulcusSearch.of("l ", Side.RIGHT, List.of()).candidates().size());
  }

  @Test
  void whatIsRecordedIsFoundAndNotOfferedTwice() {
    Sulcus free = Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "my sulcus", AssessmentState.ABSENT);
    Sulcus named = Sulcus.of("s2", Side.LEFT, Lobe.FRONTAL, "Central", AssessmentState.PRESENT);
    List<Sulcus> records = List.of(free, named);

    List<Candidate> own = SulcusSearch.of("l my sulcus", Side.RIGHT, records).candidates();
    assertEquals(List.of(new Candidate(Side.LEFT, "my sulcus", Optional.of(free))), own);
    assertEquals(Optional.of(named), SulcusSearch.recorded(Side.LEFT, "central sulcus", records));
    assertTrue(SulcusSearch.recorded(Side.RIGHT, "central sulcus", records).isEmpty());
  }
}
