package org.sideroscope.dicom;

/** What a stack shows, as a reader of siderosis tells series apart. */
public enum ImageKind {
  /** Susceptibility-weighted, processed from magnitude and phase. */
  SWI,
  /** Phase of a gradient echo, filtered or not. */
  SWI_PHASE,
  /** Magnitude of a susceptibility-weighted acquisition, before the phase mask. */
  SWI_MAGNITUDE,
  /** Minimum intensity projection: for looking, never for counting. */
  MIN_IP,
  T2_STAR,
  QSM,
  T2,
  FLAIR,
  T1,
  FIELD_MAP,
  EPI,
  LOCALISER,
  CT,
  OTHER;

  /** Whether haemosiderin shows reliably: what an "absent" can rest on. */
  public boolean isParamagneticSensitive() {
    return switch (this) {
      case SWI, SWI_MAGNITUDE, T2_STAR, QSM -> true;
      case SWI_PHASE, MIN_IP, T2, FLAIR, T1, FIELD_MAP, EPI, LOCALISER, CT, OTHER -> false;
    };
  }
}
