package org.sideroscope.dicomobjects.tree;

import com.pixelmed.dicom.SOPClassDescriptions;

/**
 * What classes of objects are called (PS3.6 table A-1), without the word that all of them end in.
 */
public final class SopClassNames {

  private static final String STORAGE = " Storage";

  private SopClassNames() {}

  /** Such as {@code Comprehensive SR}; empty for a class that is not known. */
  public static String of(String uid) {
    String name = SOPClassDescriptions.getDescriptionFromUID(uid);
    if (name == null) {
      return "";
    }
    return name.endsWith(STORAGE) ? name.substring(0, name.length() - STORAGE.length()) : name;
  }
}
