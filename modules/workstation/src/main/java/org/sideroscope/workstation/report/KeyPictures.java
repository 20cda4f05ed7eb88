package org.sideroscope.workstation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.picture.SquarePixels;
import org.sideroscope.workstation.studies.PartialVolume;

/** The key images that the reader chose, as small pictures. */
public final class KeyPictures {

  private final StackLoader loader;

  public KeyPictures(StackLoader loader) {
    this.loader = loader;
  }

  /**
   * A key image and where it is.
   *
   * @param place what it was chosen for; empty for the reading as a whole
   * @param image as the reading names it
   * @param slice from 0
   */
  public record Chosen(Optional<Place> place, Evidence image, ImageStack stack, int slice) {}

  /** Those that are among the images of the study, in palette order. Pure. */
  public static List<Chosen> chosenIn(Reading reading, Study study) {
    List<Chosen> chosen = new ArrayList<>();
    add(reading.images().keyImages(), Optional.empty(), study, chosen);
    for (Place place : Place.allIn(reading)) {
      List<Evidence> images = place.in(reading).map(Assessment::keyImages).orElse(List.of());
      add(images, Optional.of(place), study, chosen);
    }
    return chosen;
  }

  private static void add(
      List<Evidence> images, Optional<Place> place, Study study, List<Chosen> chosen) {
    for (Evidence image : images) {
      ShownSlice.of(image, study).stream()
          .findFirst()
          .ifPresent(at -> chosen.add(new Chosen(place, image, at.stack(), at.slice())));
    }
  }

  /**
   * Reads and draws one with the marks and pointers on it; blocks. Measurements would cover a small
   * picture.
   *
   * @param mostPixels the longer side of the picture
   */
  public Result<Picture> draw(
      Chosen chosen, Marks marks, List<Annotation> annotations, int mostPixels) {
    return PartialVolume.load(loader, chosen.stack(), Set.of(chosen.slice()), Progress.NONE)
        .flatMap(part ->
            part.volume().isLoaded(chosen.slice())
                ? Result.success(part)
                : Result.failure(FailureReason.UNSUPPORTED, "This image cannot be shown."))
        .map(part -> {
          VolumeGrid grid = part.volume().grid();
          WindowLevel window = WindowLevel.automatic(ValueSample.of(part.volume()));
          Picture slice =
              new KeyImagePainter(marks, List.of())
                  .slice(chosen.stack(), part.volume(), chosen.slice(), window);
          List<Annotation> pointers =
              annotations.stream().filter(each -> each.kind().isPointer()).toList();
          return KeyImagePainter.withFigures(
              SquarePixels.fitted(slice, grid.columnSpacingMm(), grid.rowSpacingMm(), mostPixels),
              chosen.stack(),
              chosen.slice(),
              pointers);
        });
  }
}
