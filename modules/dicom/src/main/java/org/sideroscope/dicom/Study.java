package org.sideroscope.dicom;

import java.util.List;

/**
 * A study; it may consist of objects only.
 *
 * @param stacks in the order of their series numbers
 * @param objects what the study holds beside images, in the order of their series numbers; a
 *     segmentation is here and, since it has pixels, among the stacks
 */
public record Study(StudyFacts facts, List<ImageStack> stacks, List<StudyObject> objects) {

  public Study {
    stacks = List.copyOf(stacks);
    objects = List.copyOf(objects);
  }

  public Study withStacks(List<ImageStack> next) {
    return new Study(facts, next, objects);
  }
}
