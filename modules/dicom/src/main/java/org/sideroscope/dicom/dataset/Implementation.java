package org.sideroscope.dicom.dataset;

/** How files of this program name their writer (PS3.7 D.3.3.2). */
public final class Implementation {

  public static final String CLASS_UID = "2.25.208465512098451836650231897611094201736";
  public static final String VERSION_NAME = "SIDEROSCOPE";

  private Implementation() {}
}
