package org.sideroscope.findings;

import java.util.List;
import java.util.Optional;

/**
 * Images that stand for the reading as a whole, beside those that each assessment names.
 *
 * @param annotations what was drawn on images, in the order it was drawn
 */
public record ReadingImages(
    List<Evidence> evidence, List<Evidence> keyImages, List<Annotation> annotations) {

  public static final ReadingImages NONE = new ReadingImages(List.of(), List.of(), List.of());

  public ReadingImages {
    evidence = List.copyOf(evidence);
    keyImages = List.copyOf(keyImages);
    annotations = List.copyOf(annotations);
  }

  public Optional<Annotation> annotation(String id) {
    return annotations.stream().filter(annotation -> annotation.id().equals(id)).findFirst();
  }

  public ReadingImages withEvidence(List<Evidence> next) {
    return new ReadingImages(next, keyImages, annotations);
  }

  public ReadingImages withKeyImages(List<Evidence> next) {
    return new ReadingImages(evidence, next, annotations);
  }

  public ReadingImages withAnnotations(List<Annotation> next) {
    return new ReadingImages(evidence, keyImages, next);
  }
}
