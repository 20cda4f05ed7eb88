package org.sideroscope.workstation.studies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.KindCorrection;
import org.sideroscope.review.port.KindCorrections;

/**
 * The kinds of images where the reader knows better than the headers. What was corrected once is
 * called so in every later scan, wherever the files lie by then.
 */
public final class CorrectedKinds {

  private final KindCorrections kept;

  public CorrectedKinds(KindCorrections kept) {
    this.kept = kept;
  }

  /**
   * A scan in which the reader's word holds.
   *
   * @param trouble what to tell the reader of corrections that could not be read
   */
  public record Corrected(Scan scan, Optional<Failure> trouble) {}

  /** Puts every correction in force that was kept; reads a file. */
  public Corrected apply(Scan scan) {
    KindCorrections.Kept corrections = kept.load();
    return new Corrected(
        map(scan, stack -> corrected(stack, corrections.corrections())), corrections.trouble());
  }

  /**
   * Keeps what the reader calls a stack; naming what the headers say takes a correction back.
   * Writes a file.
   *
   * @return what the stack is called from now on; a failure where that cannot be kept
   */
  public Result<KindOfImage> correct(ImageStack stack, ImageKind named) {
    KindOfImage next = stack.kind().byReader(named);
    KindCorrection correction = correction(stack, named);
    Optional<Failure> refused =
        next.overruled().isPresent() ? kept.keep(correction) : kept.forget(correction);
    return refused.<Result<KindOfImage>>map(Result::failure).orElseGet(() -> Result.success(next));
  }

  /** The scan with one stack called otherwise. */
  public static Scan with(Scan scan, String stackId, KindOfImage kind) {
    return map(scan, stack -> stack.id().equals(stackId) ? stack.withKind(kind) : stack);
  }

  private static ImageStack corrected(ImageStack stack, List<KindCorrection> corrections) {
    return corrections.stream()
        .filter(correction(stack, stack.kind().kind())::isOfSameStack)
        .flatMap(correction -> kind(correction.kind()).stream())
        .findFirst()
        .map(kind -> stack.withKind(stack.kind().byReader(kind)))
        .orElse(stack);
  }

  private static KindCorrection correction(ImageStack stack, ImageKind kind) {
    return new KindCorrection(stack.series().seriesInstanceUid(), stack.id(), kind.name());
  }

  private static Optional<ImageKind> kind(String name) {
    return Arrays.stream(ImageKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  private static Scan map(Scan scan, UnaryOperator<ImageStack> change) {
    return scan.withPatients(
        scan.patients().stream().map(patient -> map(patient, change)).toList());
  }

  private static Patient map(Patient patient, UnaryOperator<ImageStack> change) {
    return patient.withStudies(
        patient.studies().stream().map(study -> map(study, change)).toList());
  }

  private static Study map(Study study, UnaryOperator<ImageStack> change) {
    return study.withStacks(study.stacks().stream().map(change).toList());
  }
}
