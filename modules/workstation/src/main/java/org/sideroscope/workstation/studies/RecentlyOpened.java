package org.sideroscope.workstation.studies;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.RecentStudies;
import org.sideroscope.review.port.RecentStudy;

/** The studies that were opened last, to open them again. */
public final class RecentlyOpened {

  private final RecentStudies recent;
  private final InstantSource clock;

  public RecentlyOpened(RecentStudies recent, InstantSource clock) {
    this.recent = recent;
    this.clock = clock;
  }

  /** The last opened first. */
  public List<RecentStudy> list() {
    return recent.list();
  }

  /**
   * Puts a study at the head of the list; one without an identity is not remembered.
   *
   * @param paths what was opened, as the user gave it
   * @return why it could not be remembered
   */
  public Optional<Failure> remember(List<Path> paths, Patient patient, Study study) {
    String uid = study.facts().studyInstanceUid();
    return uid.isBlank()
        ? Optional.empty()
        : recent.remember(
            new RecentStudy(
                uid,
                paths.stream().map(path -> path.toAbsolutePath().toString()).toList(),
                title(patient, study),
                clock.instant()));
  }

  /**
   * @return why it could not be forgotten
   */
  public Optional<Failure> forget(RecentStudy study) {
    return recent.forget(study.studyInstanceUid());
  }

  private static String title(Patient patient, Study study) {
    return Stream.of(
            patient.facts().name().display(),
            study.facts().date().map(Object::toString).orElse(""),
            study.facts().description())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
