package org.sideroscope.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The readings that are measured, on one line each as in a cohort. */
final class BenchmarkReadings {

  private BenchmarkReadings() {}

  static String text(ClassifyBenchmark.Unknowns unknowns) {
    return switch (unknowns) {
      case NONE -> known("present");
      case ONE -> known("indeterminate");
      case ALL -> unknown();
    };
  }

  private static String known(String brainstem) {
    return """
    {"format":"sideroscope-reading/1","study":{"studyInstanceUid":"1.2.840.1","patientId":"P1"},\
    "reader":{"id":"r1"},"acquisition":{"paramagneticSensitive":true},"regions":{\
    "vermis":{"state":"present"},"folia":{"sites":{"folia.left":{"state":"present"},\
    "folia.right":{"state":"present"}}},"brainstem":{"state":"%s"},"cn8":{"state":"present"},\
    "craniocervicalJunction":{"state":"absent"},"spine":{"state":"absent"},\
    "sulci":{"state":"absent"}},"distribution":"symmetric",\
    "history":{"singleIntracranialHaemorrhage":"no"}}\
    """
        .formatted(brainstem);
  }

  private static String unknown() {
    String sulci =
        IntStream.range(0, 8)
            .mapToObj(
                """
                {"id":"s%d","hemisphere":"left","convexity":true,"state":"indeterminate"}\
                """
                    ::formatted)
            .collect(Collectors.joining(","));
    return """
    {"format":"sideroscope-reading/1","acquisition":{"paramagneticSensitive":true},"regions":{\
    "vermis":{"state":"indeterminate"},"folia":{"state":"indeterminate"},\
    "brainstem":{"state":"indeterminate"},"cn8":{"state":"indeterminate"},\
    "craniocervicalJunction":{"state":"indeterminate"},"spine":{"state":"indeterminate"},\
    "sulci":{"state":"not-assessed"}},"sulci":[%s],\
    "supratentorialOther":{"cingulate":{"state":"indeterminate"}}}\
    """
        .formatted(sulci);
  }
}
