package org.sideroscope.dicom;

import java.util.List;

/** A study with its stacks, in the order of their series numbers. */
public record Study(StudyFacts facts, List<ImageStack> stacks) {

  public Study {
    stacks = List.copyOf(stacks);
  }

  public Study withStacks(List<ImageStack> next) {
    return new Study(facts, next);
  }
}
