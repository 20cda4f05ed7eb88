package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.AddStudies.Added;
import org.sideroscope.workstation.studies.OpenStudies;

/** What becomes a study of a project, and what lies beside studies. */
class AddStudiesTest {

  private static final Path PHANTOMS =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies");
  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");

  @TempDir Path folder;

  private final OpenStudies studies = new OpenStudies(new StudyScanner());

  private Result<Added> add(Progress progress, Path... paths) {
    Path place = folder.resolve("project");
    Result<Project> project =
        Projects.isIn(place)
            ? PROJECTS.open(place)
            : PROJECTS.create(place, Projects.proposal("Pilot", "criteria", List.of("r1")));
    return project.flatMap(open -> {
      try (open) {
        return new AddStudies(studies).add(open, List.of(paths), progress);
      }
    });
  }

  /** Each phantom has the masks of its truth beside it, as a NIfTI file in a folder of its own. */
  @Test
  void masksAmongTheStudiesAreNoStudies() {
    Added added = add(Progress.NONE, PHANTOMS).orThrow();

    assertEquals(
        List.of("css-focal/dicom", "iss-with-supratentorial-extension/dicom"),
        added.added().stream()
            .map(ProjectStudy::place)
            .map(place -> PHANTOMS.toAbsolutePath().normalize().relativize(Path.of(place)))
            .map(place -> place.toString().replace('\\', '/'))
            .toList());
    assertEquals(2, added.maskFiles());
    assertEquals(0, added.withoutImages());
    assertEquals(0, added.unreadable());
  }

  @Test
  void imagesInNiftiFilesAreStudies() throws IOException {
    NiftiBytes.image(folder.resolve("nifti/s1/swi.nii"));
    NiftiBytes.mask(folder.resolve("nifti/s1/swi_mask.nii"));
    NiftiBytes.mask(folder.resolve("nifti/s2/mask.nii"));
    NiftiBytes.mask(folder.resolve("nifti/s2/other.nii"));
    Files.writeString(folder.resolve("nifti/s2/report.dcm"), "no DICOM");

    Added added = add(Progress.NONE, folder.resolve("nifti")).orThrow();

    assertEquals(1, added.added().size());
    assertEquals(2, added.maskFiles());
    assertEquals(1, added.unreadable());
  }

  @Test
  void aBlindedReaderIsNotShownMasksBesideTheImages() throws IOException {
    NiftiBytes.image(folder.resolve("nifti/s1/swi.nii"));
    NiftiBytes.mask(folder.resolve("nifti/s1/swi_mask.nii"));
    Scan scan = studies.open(List.of(folder.resolve("nifti")), Progress.NONE).orThrow();

    Scan blinded =
        BlindedScan.of(scan.patients().getFirst().studies().getFirst(), "S0001", "Pilot");

    assertEquals(2, scan.stacks().size());
    assertEquals(1, blinded.stacks().size());
  }

  @Test
  void whatIsStoppedAddsNothing() {
    Result<Added> stopped = add(new Stopped(), PHANTOMS);

    assertEquals(FailureReason.CANCELLED, stopped.toFailure().orElseThrow().reason());
    try (Project project = PROJECTS.open(folder.resolve("project")).orThrow()) {
      assertEquals(List.of(), project.store().studies().orThrow());
    }
  }
}
