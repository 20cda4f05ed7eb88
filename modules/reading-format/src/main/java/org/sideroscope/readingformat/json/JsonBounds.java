package org.sideroscope.readingformat.json;

/**
 * What a document may at most be, so that a hostile file costs neither memory nor time.
 *
 * @param bytes size of the document
 * @param depth objects and lists within each other
 * @param values values and member names in all
 */
public record JsonBounds(int bytes, int depth, int values) {

  /**
   * Room for thousands of marks: a reading of every site with the images that show it is well under
   * a megabyte and nine levels deep.
   */
  public static final JsonBounds STANDARD = new JsonBounds(8 << 20, 64, 500_000);
}
