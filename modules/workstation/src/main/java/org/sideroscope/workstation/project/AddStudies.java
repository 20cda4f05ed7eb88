package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.studies.OpenStudies;

/** Finds studies in folders and archives and adds them to a project. */
public final class AddStudies {

  private final OpenStudies studies;

  public AddStudies(OpenStudies studies) {
    this.studies = studies;
  }

  /**
   * What came of it.
   *
   * @param added with their codes
   * @param known how many were in the project already
   * @param withoutImages how many hold reports or other objects only and were left out
   * @param maskFiles how many files were left out since they, and all that would be in a study with
   *     them, hold segmentations
   * @param unreadable how many files could not be read, or are damaged
   */
  public record Added(
      List<ProjectStudy> added, int known, int withoutImages, int maskFiles, int unreadable) {

    public Added {
      added = List.copyOf(added);
    }
  }

  /**
   * Reads every header; blocks. Studies are added in the order of their paths, all of them or none.
   */
  public Result<Added> add(Project project, List<Path> paths, Progress progress) {
    return studies
        .open(paths, progress)
        .flatMap(scan -> found(scan, progress))
        .flatMap(found -> keep(project, found));
  }

  /**
   * @param studies with the stacks that show the patient
   */
  private record Found(List<Study> studies, int withoutImages, int maskFiles, int unreadable) {}

  private static Result<Found> found(Scan scan, Progress progress) {
    List<Study> found = new ArrayList<>();
    int withoutImages = 0;
    int maskFiles = 0;
    try (PatientImages images = new PatientImages()) {
      for (Study study : all(scan)) {
        if (progress.isCancelled()) {
          return Result.failure(FailureReason.CANCELLED, "Stopped.");
        }
        List<ImageStack> stacks = study.stacks().stream().filter(images::isOne).toList();
        if (!stacks.isEmpty()) {
          found.add(new Study(study.facts(), stacks, List.of()));
        } else if (study.stacks().isEmpty()) {
          withoutImages++;
        } else {
          maskFiles += (int) sources(study).distinct().count();
        }
      }
    }
    return Result.success(new Found(found, withoutImages, maskFiles, scan.defects().size()));
  }

  private static Result<Added> keep(Project project, Found found) {
    List<ProjectStudy> inOrder =
        found.studies().stream()
            .map(study -> found(study, project))
            .sorted(
                Comparator.comparing(ProjectStudy::place)
                    .thenComparing(ProjectStudy::studyInstanceUid))
            .toList();
    return project
        .store()
        .addStudies(inOrder, project.who())
        .map(added ->
            new Added(
                added,
                inOrder.size() - added.size(),
                found.withoutImages(),
                found.maskFiles(),
                found.unreadable()));
  }

  private static List<Study> all(Scan scan) {
    return scan.patients().stream().flatMap(patient -> patient.studies().stream()).toList();
  }

  private static ProjectStudy found(Study study, Project project) {
    return new ProjectStudy(
        "", study.facts().studyInstanceUid(), project.placeOf(commonPlace(study)));
  }

  /** The archive, or the innermost folder that holds every image of a study. */
  private static Path commonPlace(Study study) {
    List<Path> places = new ArrayList<>();
    sources(study)
        .map(source ->
            source.entry().isPresent()
                ? source.path().toAbsolutePath().normalize()
                : parent(source.path()))
        .distinct()
        .forEach(places::add);
    Path common = places.getFirst();
    for (Path place : places) {
      while (!place.startsWith(common)) {
        common = parent(common);
      }
    }
    return common;
  }

  private static Stream<Source> sources(Study study) {
    return study.stacks().stream()
        .map(ImageStack::frames)
        .flatMap(List::stream)
        .map(frame -> frame.file());
  }

  private static Path parent(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }
}
