package org.sideroscope.findings;

import java.util.List;

/** Images that stand for the reading as a whole, beside those that each assessment names. */
public record ReadingImages(List<Evidence> evidence, List<Evidence> keyImages) {

  public static final ReadingImages NONE = new ReadingImages(List.of(), List.of());

  public ReadingImages {
    evidence = List.copyOf(evidence);
    keyImages = List.copyOf(keyImages);
  }

  public ReadingImages withKeyImages(List<Evidence> next) {
    return new ReadingImages(evidence, next);
  }
}
