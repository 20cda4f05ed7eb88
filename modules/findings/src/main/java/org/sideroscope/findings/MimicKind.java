package org.sideroscope.findings;

import java.util.Optional;

/**
 * What can look like siderosis and is asked for, for pick lists. Source: specification section 4
 * (PN "Radiological features", AJNR).
 */
public enum MimicKind implements Term {
  CEREBRAL_AMYLOID_ANGIOPATHY("cerebral-amyloid-angiopathy", "Cerebral amyloid angiopathy", "CAA"),
  DURAL_ARTERIOVENOUS_FISTULA(
      "dural-arteriovenous-fistula", "Dural arteriovenous fistula", "dural fistula;DAVF"),
  CORTICAL_VEIN_THROMBOSIS("cortical-vein-thrombosis", "Cortical vein thrombosis", ""),
  HAEMORRHAGIC_TRANSFORMATION(
      "haemorrhagic-transformation", "Haemorrhagic transformation of an infarct", ""),
  HEAD_TRAUMA("head-trauma", "Head trauma", "traumatic brain injury"),
  REVERSIBLE_VASOCONSTRICTION(
      "reversible-cerebral-vasoconstriction",
      "Reversible cerebral vasoconstriction syndrome",
      "RCVS"),
  ANEURYSMAL_SUBARACHNOID_HAEMORRHAGE(
      "aneurysmal-subarachnoid-haemorrhage",
      "Aneurysmal subarachnoid haemorrhage",
      "aneurysmal SAH"),
  RECENT_HAEMORRHAGE("recent-haemorrhage", "Recent haemorrhage (bright rim)", ""),
  CALCIFICATION("calcification", "Calcification", ""),
  NORMAL_VEIN("normal-vein", "Normal vein", "vein"),
  DURA("dura", "Dura", ""),
  AIR_BONE_INTERFACE("air-bone-interface", "Air–bone interface", ""),
  CUL_DE_SAC_BLOOD(
      "cul-de-sac-blood", "Blood in the cul-de-sac taken for a tumour", "blood in the cul-de-sac"),
  PROMINENT_VESSELS("prominent-vessels", "Prominent vessels without a malformation", ""),
  INCIDENTAL_ANEURYSM("incidental-aneurysm", "Incidental aneurysm", ""),
  VENOUS_ANGIOMA("venous-angioma", "Venous angioma", "");

  private final String key;
  private final String displayName;
  private final String otherNames;

  MimicKind(String key, String displayName, String otherNames) {
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
  public static Optional<MimicKind> recognise(String words) {
    return Terms.recognise(values(), member -> member.otherNames, words);
  }
}
