package org.sideroscope.workstation.project;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.workstation.hanging.BodyRegion;

/**
 * A study as a blinded reader gets it: with what images need and without whose they are. What was
 * taken out here cannot be shown, spoken or exported by anything that comes after.
 */
final class BlindedScan {

  private static final String REASON = "its headers say so, which a blinded reader is not shown";

  private BlindedScan() {}

  /**
   * Of one study alone. Reports, segmentations and other objects go as well, since they may tell of
   * the findings. Blocks where there are NIfTI files.
   *
   * @param code under which readers know the study; it stands in the place of the name
   * @param project in the place of the study's description
   */
  static Scan of(Study study, String code, String project) {
    StudyFacts facts =
        new StudyFacts(
            study.facts().studyInstanceUid(), Optional.empty(), Optional.empty(), "", project, "");
    List<ImageStack> stacks = patientImages(study).stream().map(BlindedScan::blinded).toList();
    int images = stacks.stream().mapToInt(stack -> stack.frames().size()).sum();
    PatientFacts nobody = new PatientFacts("", PersonName.parse(code), "", Optional.empty());
    return new Scan(
        List.of(new Patient(nobody, List.of(new Study(facts, stacks, List.of())))),
        List.of(),
        List.of(),
        images,
        images);
  }

  private static List<ImageStack> patientImages(Study study) {
    try (PatientImages images = new PatientImages()) {
      return study.stacks().stream().filter(images::isOne).toList();
    }
  }

  private static ImageStack blinded(ImageStack stack) {
    return new ImageStack(
        stack.id(),
        blinded(stack.series(), BodyRegion.of(stack)),
        stack.acquisition(),
        KindOfImage.of(stack.kind().kind(), REASON),
        stack.timePoint(),
        stack.geometry(),
        stack.displayGrid(),
        stack.storedPixels(),
        stack.headerWindow(),
        stack.frames(),
        stack.defects());
  }

  /**
   * Descriptions are free text, in which technicians write what they like. Which part of the body
   * they say the series is of stays, in a word of this program's.
   */
  private static SeriesFacts blinded(SeriesFacts series, Optional<BodyRegion> region) {
    return new SeriesFacts(
        series.seriesInstanceUid(),
        series.number(),
        "",
        region.map(BodyRegion::name).orElse(""),
        series.modality(),
        series.manufacturer(),
        series.model(),
        series.bodyPart(),
        series.frameOfReferenceUid());
  }
}
