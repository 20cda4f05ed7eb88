package org.sideroscope.marking;

/**
 * What a mark belongs to, in the words of the reading format, such as {@code brainstem/pons.left}
 * or {@code sulci/s1}.
 */
public record MarkLabel(String text) implements Comparable<MarkLabel> {

  /**
   * @throws IllegalArgumentException if the text is blank
   */
  public MarkLabel {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A mark needs a label.");
    }
  }

  public static MarkLabel of(String text) {
    return new MarkLabel(text);
  }

  @Override
  public int compareTo(MarkLabel other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
