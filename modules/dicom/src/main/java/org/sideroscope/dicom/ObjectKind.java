package org.sideroscope.dicom;

/** What an object of a study is that is no image of the patient. */
public enum ObjectKind {
  /** Which pixels of other images belong to what; its frames are drawn as a stack as well. */
  SEGMENTATION,
  /** A structured report. */
  REPORT,
  /** How other images are to be shown. */
  PRESENTATION_STATE,
  /** Images that somebody chose. */
  KEY_OBJECTS,
  REAL_WORLD_VALUE_MAP,
  OTHER;

  private static final String STORAGE = "1.2.840.10008.5.1.4.1.1.";

  /** From the SOP class (PS3.4 B.5); {@link #OTHER} for images and for classes not known. */
  public static ObjectKind ofSopClass(String uid) {
    if (!uid.startsWith(STORAGE)) {
      return OTHER;
    }
    String storage = uid.substring(STORAGE.length());
    return switch (storage) {
      // binary and fractional, surfaces, label maps
      case "66.4", "66.5", "66.7" -> SEGMENTATION;
      case "67" -> REAL_WORLD_VALUE_MAP;
      case "88.59" -> KEY_OBJECTS;
      default -> {
        if (storage.startsWith("88.")) {
          yield REPORT;
        }
        yield storage.startsWith("11.") ? PRESENTATION_STATE : OTHER;
      }
    };
  }
}
