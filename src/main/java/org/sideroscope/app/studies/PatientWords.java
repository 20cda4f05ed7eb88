package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.Study;

/** Patient and study in a few words; the only place where the window words them. */
public final class PatientWords {

  private final Texts texts;

  public PatientWords(Texts texts) {
    this.texts = texts;
  }

  /** The name, or what stands in for a missing one. */
  public String name(PatientFacts facts) {
    String name = facts.name().display();
    return name.isBlank() ? texts.get("patient.unnamed") : name;
  }

  /** Name, then id, sex and date of birth, as the corner of a viewport shows them. */
  public List<String> patientLines(Patient patient) {
    List<String> lines = new ArrayList<>();
    lines.add(name(patient.facts()));
    String rest = identity(patient.facts());
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  /** Id, sex and date of birth on one line. */
  public String identity(PatientFacts facts) {
    List<String> parts = new ArrayList<>();
    addIfGiven(parts, facts.id());
    addIfGiven(parts, facts.sex());
    facts.birthDate().ifPresent(date -> parts.add(texts.get("patient.born", date.toString())));
    return String.join(" · ", parts);
  }

  /** Date and description of the study on one line. */
  public String study(Study study) {
    List<String> parts = new ArrayList<>();
    study.facts().date().ifPresent(date -> parts.add(date.toString()));
    addIfGiven(parts, study.facts().description());
    return parts.isEmpty() ? texts.get("study.undated") : String.join(" · ", parts);
  }

  private static void addIfGiven(List<String> parts, String text) {
    if (!text.isBlank()) {
      parts.add(text);
    }
  }
}
