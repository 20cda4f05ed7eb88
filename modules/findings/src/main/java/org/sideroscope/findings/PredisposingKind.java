package org.sideroscope.findings;

import java.util.Optional;

/**
 * What in the history predisposes to bleeding, for pick lists. Source: specification section 6, PN
 * table 2.
 */
public enum PredisposingKind implements Term {
  CRANIOSPINAL_TRAUMA(
      "craniospinal-trauma", "Craniospinal trauma", "trauma;head trauma;spinal trauma"),
  BRACHIAL_PLEXUS_AVULSION(
      "brachial-plexus-avulsion", "Brachial plexus avulsion", "brachial plexus injury"),
  NEUROSURGERY("neurosurgery", "Neurosurgery", ""),
  SPONTANEOUS_CSF_LEAK("spontaneous-csf-leak", "Spontaneous CSF leak", "CSF leak"),
  POSTURAL_HEADACHE("postural-headache", "Postural headache", "orthostatic headache"),
  THUNDERCLAP_HEADACHE("thunderclap-headache", "Thunderclap headache", ""),
  ANKYLOSING_SPONDYLITIS("ankylosing-spondylitis", "Ankylosing spondylitis", ""),
  NEUROFIBROMATOSIS("neurofibromatosis", "Neurofibromatosis", ""),
  MARFAN_SYNDROME("marfan-syndrome", "Marfan syndrome", "Marfan;Marfan's syndrome"),
  CNS_TUMOUR("cns-tumour", "CNS tumour", ""),
  CEREBRAL_AMYLOID_ANGIOPATHY("cerebral-amyloid-angiopathy", "Cerebral amyloid angiopathy", "CAA");

  private final String key;
  private final String displayName;
  private final String otherNames;

  PredisposingKind(String key, String displayName, String otherNames) {
    this.key = key;
    this.displayName = displayName;
    this.otherNames = otherNames;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /** The member that a reader's own words name; empty for words that name none. */
  public static Optional<PredisposingKind> recognise(String words) {
    return Terms.recognise(values(), member -> member.otherNames, words);
  }
}
