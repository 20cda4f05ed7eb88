package org.sideroscope.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.studies.OpenStudies;
import org.testfx.util.WaitForAsyncUtils;

/** What must not be seen of a patient where somebody is blinded. */
final class FactsOfStudy {

  private static final int SHORTEST_FACT = 4;

  private FactsOfStudy() {}

  /** What the headers of the images in a folder tell of the patient and the study. */
  static List<String> in(Path images) {
    Patient patient =
        new OpenStudies(new StudyScanner())
            .open(List.of(images), Progress.NONE)
            .orThrow()
            .patients()
            .getFirst();
    Study study = patient.studies().getFirst();
    Stream<String> ofPatient =
        Stream.concat(
            Stream.of(patient.facts().id()),
            Stream.concat(
                patient.facts().name().words().stream(),
                patient.facts().birthDate().stream().map(Object::toString)));
    Stream<String> ofStudy =
        Stream.of(
            study.facts().date().map(Object::toString).orElse(""),
            study.facts().accessionNumber(),
            study.facts().description());
    Stream<String> ofSeries =
        study.stacks().stream().map(ImageStack::series).map(series -> series.description());
    return Stream.of(ofPatient, ofStudy, ofSeries)
        .flatMap(facts -> facts)
        .filter(fact -> fact.length() >= SHORTEST_FACT)
        .toList();
  }

  /** Those of some facts that a text somewhere in the windows tells. */
  static Set<String> seenInWindows(Collection<String> facts) {
    List<String> texts = WaitForAsyncUtils.waitForAsyncFx(10_000, EveryText::ofAllWindows);
    Set<String> seen = new TreeSet<>();
    facts.stream()
        .filter(fact -> texts.stream().anyMatch(text -> text.contains(fact)))
        .forEach(seen::add);
    return seen;
  }
}
