package org.sideroscope.app.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssociatedFindingKind;

class SubjectTest {

  @Test
  void everyTermIsAskedAndOwnWordsComeAfter() {
    List<AssociatedFindingKind> terms = List.of(AssociatedFindingKind.values());

    List<Subject> all =
        Subject.all(terms, List.of("dural tear", "odd vessel"), AssociatedFindingKind::recognise);

    assertEquals(terms.size() + 1, all.size());
    assertEquals(new Subject("odd vessel", "odd vessel"), all.getLast());
  }

  @Test
  void anEntryIsFoundWhateverTheReaderCalledIt() {
    Subject defect = Subject.of(AssociatedFindingKind.DURAL_DEFECT);

    assertTrue(defect.isMeantBy("dural-defect", AssociatedFindingKind::recognise));
    assertTrue(defect.isMeantBy("Dural tear", AssociatedFindingKind::recognise));
    assertFalse(defect.isMeantBy("meningocele", AssociatedFindingKind::recognise));
  }

  @Test
  void aStepKeepsAbbreviationsAsTheyAre() {
    assertEquals("dural defect", Subject.of(AssociatedFindingKind.DURAL_DEFECT).inStep());
    assertEquals("CT myelogram leak", Subject.of(AssociatedFindingKind.CT_MYELOGRAM_LEAK).inStep());
  }

  @Test
  void changesOfAListKeepItsOrder() {
    assertEquals(List.of("a", "B", "c"), Listed.with(List.of("a", "b", "c"), "b"::equals, "B"));
    assertEquals(List.of("a", "b"), Listed.with(List.of("a"), "b"::equals, "b"));
    assertEquals(List.of("a"), Listed.without(List.of("a", "b"), "b"::equals));
  }
}
