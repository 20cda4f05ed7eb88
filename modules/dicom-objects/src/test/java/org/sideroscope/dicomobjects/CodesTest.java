package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.classification.Criterion;
import org.sideroscope.findings.classification.ResultCode;

class CodesTest {

  private final Codes codes = Codes.load();

  @Test
  void everyConceptOfTheDomainHasItsCode() {
    List<String> wanted =
        Stream.of(
                Stream.of(Site.values()).map(site -> SiteKey.of(site).label()),
                Stream.of(ResultCode.values()).map(code -> "result/" + code.code()),
                Stream.of(Criterion.values()).map(each -> "criterion-of/" + each.id()),
                Stream.of(Symptom.values()).map(each -> "symptom/" + each.key()),
                Stream.of(AssociatedFindingKind.values())
                    .map(each -> "associated-finding/" + each.key()),
                Stream.of(MimicKind.values()).map(each -> "mimic/" + each.key()))
            .flatMap(keys -> keys)
            .toList();

    assertEquals(List.of(), wanted.stream().filter(key -> codes.find(key).isEmpty()).toList());
  }

  @Test
  void privateCodesAreUsedOnceAndAreDeclared() {
    List<String> own =
        codes.all().values().stream()
            .filter(code -> code.scheme().equals(Codes.PRIVATE_SCHEME))
            .map(Code::value)
            .toList();

    assertEquals(own.stream().distinct().toList(), own);
    assertTrue(own.size() > 100);
    assertEquals(Codes.PRIVATE_SCHEME, Codes.declaration().text("CodingSchemeDesignator"));
  }

  @Test
  void publishedCodesAreThoseThatWereSeenPublished() {
    assertEquals("61962009", codes.get("brainstem/midbrain").value());
    assertEquals("49557009", codes.get("brainstem/pons").value());
    assertEquals("119238007", codes.get("region/brainstem").value());
    assertEquals("8598002", codes.get("cn8/nerve").value());
    assertEquals("7771000", codes.get("side/left").value());
    assertEquals("24028007", codes.get("side/right").value());
    assertEquals("126000", codes.get("imaging-measurement-report").value());
  }
}
