package org.sideroscope.dicomobjects.sr;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;

/** The images of a study that a report may refer to, by their SOP Instance UID. Immutable. */
public final class StudyImages {

  /** None. */
  public static final StudyImages NONE = new StudyImages(Map.of());

  /** What a reference needs beside the instance. */
  record Instance(String sopClassUid, ImageStack stack) {

    String seriesInstanceUid() {
      return stack.series().seriesInstanceUid();
    }
  }

  private final Map<String, Instance> byUid;

  private StudyImages(Map<String, Instance> byUid) {
    this.byUid = byUid;
  }

  public static StudyImages of(Collection<ImageStack> stacks) {
    Map<String, Instance> images = new LinkedHashMap<>();
    for (ImageStack stack : stacks) {
      stack
          .frames()
          .forEach(frame ->
              images.put(frame.sopInstanceUid(), new Instance(frame.sopClassUid(), stack)));
    }
    return new StudyImages(Collections.unmodifiableMap(images));
  }

  Optional<Instance> find(String sopInstanceUid) {
    return Optional.ofNullable(byUid.get(sopInstanceUid));
  }
}
