package org.sideroscope.findings;

import java.util.Optional;

/** Symptoms in the order of their frequency. Source: specification section 6 (PN box 1). */
public enum Symptom {
  ASYMPTOMATIC("asymptomatic"),
  HEARING_LOSS("hearingLoss"),
  IMBALANCE("imbalance"),
  ATAXIA("ataxia"),
  PYRAMIDAL_SIGNS("pyramidalSigns"),
  MYELOPATHY("myelopathy"),
  COGNITIVE_DYSFUNCTION("cognitiveDysfunction"),
  BLADDER("bladder"),
  BOWEL("bowel"),
  INTRACRANIAL_HYPOTENSION("intracranialHypotension"),
  ARACHNOIDITIS("arachnoiditis"),
  DYSPHAGIA("dysphagia"),
  HYDROCEPHALUS("hydrocephalus"),
  OLFACTORY_DYSFUNCTION("olfactoryDysfunction"),
  AGEUSIA("ageusia"),
  MYOCLONUS("myoclonus"),
  SEIZURES("seizures"),
  VISUAL_DISTURBANCE("visualDisturbance"),
  CRANIAL_NERVE_PALSIES("cranialNervePalsies"),
  PARESIS("paresis"),
  VESTIBULAR_LOSS("vestibularLoss"),
  DYSARTHRIA("dysarthria"),
  RADICULOPATHY("radiculopathy"),
  ANXIETY_OR_DEPRESSION("anxietyOrDepression");

  private final String key;

  Symptom(String key) {
    this.key = key;
  }

  /** The member name of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Symptom> parse(String key) {
    return Keys.find(values(), Symptom::key, key);
  }
}
