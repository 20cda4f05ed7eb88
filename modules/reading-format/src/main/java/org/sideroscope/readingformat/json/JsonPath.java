package org.sideroscope.readingformat.json;

/**
 * Spells the way to a value: {@code regions.brainstem.sites.pons.left.state}, {@code sulci[2].id}.
 */
public final class JsonPath {

  private static final int LONGEST_NAME = 80;

  private JsonPath() {}

  public static String member(String parent, String name) {
    String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    return parent.isEmpty() ? shown : parent + "." + shown;
  }

  public static String element(String parent, int index) {
    return parent + "[" + index + "]";
  }
}
