package org.sideroscope.viewer;

import java.util.List;

/**
 * The lines in the corners that the viewport cannot know itself. The viewport adds slice, position,
 * window and zoom.
 *
 * @param patient upper left; identifies the patient and is left out on demand
 * @param study upper left below the patient: date, institution; left out with the patient
 * @param series upper right: what kind of images; must not identify anyone
 * @param technique lower left above the slice: thickness, echo time, field; must not identify
 *     anyone
 */
public record CornerTexts(
    List<String> patient, List<String> study, List<String> series, List<String> technique) {

  public static final CornerTexts NONE =
      new CornerTexts(List.of(), List.of(), List.of(), List.of());

  public CornerTexts {
    patient = List.copyOf(patient);
    study = List.copyOf(study);
    series = List.copyOf(series);
    technique = List.copyOf(technique);
  }
}
