package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.Study;

/** Patient and study in a few words; the only place where the window words them. */
public final class PatientWords {

  private static final String SEPARATOR = " · ";

  private final Texts texts;

  public PatientWords(Texts texts) {
    this.texts = texts;
  }

  /** The name, or what stands in for a missing one. */
  public String name(PatientFacts facts) {
    String name = facts.name().display();
    return name.isBlank() ? texts.get("patient.unnamed") : name;
  }

  /** Name, then id, then sex and date of birth, as the corner of a viewport shows them. */
  public List<String> patientLines(Patient patient) {
    List<String> lines = new ArrayList<>();
    lines.add(name(patient.facts()));
    if (patient.facts().birthDate().isEmpty()) {
      addIfGiven(lines, identity(patient.facts()));
      return lines;
    }
    addIfGiven(lines, patient.facts().id());
    addIfGiven(lines, String.join(SEPARATOR, sexAndBirth(patient.facts())));
    return lines;
  }

  /** Date and description of the study, a line each, as the corner of a viewport shows them. */
  public List<String> studyLines(Study study) {
    List<String> parts = studyParts(study);
    return parts.isEmpty() ? List.of(texts.get("study.undated")) : parts;
  }

  /** Id, sex and date of birth on one line. */
  public String identity(PatientFacts facts) {
    List<String> parts = new ArrayList<>();
    addIfGiven(parts, facts.id());
    parts.addAll(sexAndBirth(facts));
    return String.join(SEPARATOR, parts);
  }

  private List<String> sexAndBirth(PatientFacts facts) {
    List<String> parts = new ArrayList<>();
    addIfGiven(parts, facts.sex());
    facts.birthDate().ifPresent(date -> parts.add(texts.get("patient.born", date.toString())));
    return parts;
  }

  /** Date and description of the study on one line. */
  public String study(Study study) {
    return String.join(SEPARATOR, studyLines(study));
  }

  private static List<String> studyParts(Study study) {
    List<String> parts = new ArrayList<>();
    study.facts().date().ifPresent(date -> parts.add(date.toString()));
    addIfGiven(parts, study.facts().description());
    return parts;
  }

  private static void addIfGiven(List<String> parts, String text) {
    if (!text.isBlank()) {
      parts.add(text);
    }
  }
}
