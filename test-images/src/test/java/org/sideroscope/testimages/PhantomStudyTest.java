package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhantomStudyTest {

  @Test
  void identifiersAreUuidsAndDifferWithEverythingThatMakesTheStudy() {
    Set<String> seen = new HashSet<>();
    for (PhantomCase phantomCase : PhantomCase.values()) {
      for (PhantomSize size : PhantomSize.values()) {
        for (long seed = 0; seed < 3; seed++) {
          PhantomStudy study = new PhantomStudy(phantomCase, size, seed);
          for (String role : new String[] {"study", "swi", "swi/1", "swi/2", "phase/1"}) {
            String uid = study.uid(role);
            assertTrue(uid.matches("2\\.25\\.[1-9][0-9]{0,38}"), uid);
            assertTrue(new BigInteger(uid.substring(5)).bitLength() <= 128, uid);
            assertTrue(seen.add(uid), uid);
            assertEquals(uid, new PhantomStudy(phantomCase, size, seed).uid(role));
          }
        }
      }
    }
  }

  @Test
  void everyCaseOfTheIssueIsThere() {
    assertEquals(
        Set.of(
            "normal",
            "type-1-classical",
            "type-1-restricted",
            "type-1-vermis-not-involved",
            "type-2-secondary",
            "css-focal",
            "css-disseminated",
            "iss-with-supratentorial-extension"),
        Arrays.stream(PhantomCase.values()).map(PhantomCase::key).collect(Collectors.toSet()));
    for (PhantomCase row : PhantomCase.values()) {
      assertEquals(row, PhantomCase.parse(row.key()).orElseThrow());
    }
  }

  @Test
  void slabsAreTwelveMillimetresThick() {
    for (PhantomSize size : PhantomSize.values()) {
      assertEquals(12, size.slabSlices() * size.swiGrid().sliceSpacingMm(), 1e-9, size.key());
    }
  }
}
