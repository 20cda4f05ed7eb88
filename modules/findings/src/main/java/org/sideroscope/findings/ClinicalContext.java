package org.sideroscope.findings;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** History, symptoms, cerebrospinal fluid, and findings beside the siderosis. */
public record ClinicalContext(
    History history,
    SortedMap<Symptom, SymptomRecord> symptoms,
    List<CsfSample> csf,
    List<AssociatedFinding> associatedFindings,
    List<Mimic> mimics) {

  public static final ClinicalContext NONE =
      new ClinicalContext(
          History.NONE, Collections.emptySortedMap(), List.of(), List.of(), List.of());

  public ClinicalContext {
    symptoms = Collections.unmodifiableSortedMap(new TreeMap<>(symptoms));
    csf = List.copyOf(csf);
    associatedFindings = List.copyOf(associatedFindings);
    mimics = List.copyOf(mimics);
  }

  public ClinicalContext withHistory(History next) {
    return new ClinicalContext(next, symptoms, csf, associatedFindings, mimics);
  }

  public ClinicalContext withSymptom(Symptom symptom, SymptomRecord answer) {
    SortedMap<Symptom, SymptomRecord> changed = new TreeMap<>(symptoms);
    changed.put(symptom, answer);
    return new ClinicalContext(history, changed, csf, associatedFindings, mimics);
  }

  /** With nothing said of the symptom. */
  public ClinicalContext withoutSymptom(Symptom symptom) {
    SortedMap<Symptom, SymptomRecord> changed = new TreeMap<>(symptoms);
    changed.remove(symptom);
    return new ClinicalContext(history, changed, csf, associatedFindings, mimics);
  }

  public ClinicalContext withCsf(List<CsfSample> next) {
    return new ClinicalContext(history, symptoms, next, associatedFindings, mimics);
  }

  public ClinicalContext withAssociatedFindings(List<AssociatedFinding> next) {
    return new ClinicalContext(history, symptoms, csf, next, mimics);
  }

  public ClinicalContext withMimics(List<Mimic> next) {
    return new ClinicalContext(history, symptoms, csf, associatedFindings, next);
  }
}
