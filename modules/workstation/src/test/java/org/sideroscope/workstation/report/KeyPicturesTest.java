package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.Region;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.report.KeyPictures.Chosen;

@ExtendWith(Phantom.Shared.class)
class KeyPicturesTest {

  private static final int POINTER = 0xFFFFD75E;
  private static final Place VERMIS = Place.of(Region.VERMIS);

  @Test
  void chosenImagesComeInPaletteOrderWithThoseOfTheWholeReadingFirst(Phantom phantom) {
    Study study = phantom.disk().study();
    ImageStack stack = study.stacks().getFirst();
    Evidence first = image(stack, 3);
    Evidence second = image(stack, 5);
    Reading whole = Reading.EMPTY.withImages(ReadingImages.NONE.withKeyImages(List.of(second)));
    Reading reading =
        VERMIS.put(whole, VERMIS.in(whole).orElseThrow().withKeyImages(List.of(first)));

    List<Chosen> chosen = KeyPictures.chosenIn(reading, study);

    assertEquals(
        List.of(
            new Chosen(Optional.empty(), second, stack, 5),
            new Chosen(Optional.of(VERMIS), first, stack, 3)),
        chosen);
  }

  @Test
  void anImageOfAnotherStudyIsLeftOut(Phantom phantom) {
    Evidence elsewhere = new Evidence("9.9.9", List.of("9.9.9.1"), List.of(), List.of(), null);
    Reading reading =
        Reading.EMPTY.withImages(ReadingImages.NONE.withKeyImages(List.of(elsewhere)));

    assertEquals(List.of(), KeyPictures.chosenIn(reading, phantom.disk().study()));
  }

  @Test
  void thePictureShowsPointersAndIsAsLargeAsAsked(Phantom phantom) {
    ImageStack stack = phantom.disk().study().stacks().getFirst();
    Chosen chosen = new Chosen(Optional.empty(), image(stack, 4), stack, 4);
    KeyPictures pictures = new KeyPictures(new StackLoader());

    Picture plain = pictures.draw(chosen, Marks.NONE, List.of(), 120).orThrow();
    Picture pointed = pictures.draw(chosen, Marks.NONE, List.of(circle(stack, 4)), 120).orThrow();
    Picture other = pictures.draw(chosen, Marks.NONE, List.of(circle(stack, 6)), 120).orThrow();

    assertEquals(120, Math.max(plain.width(), plain.height()));
    assertTrue(Arrays.stream(pointed.toArgb()).anyMatch(argb -> argb == POINTER));
    assertTrue(
        Arrays.equals(plain.toArgb(), other.toArgb()), "what points at another slice is not seen");
  }

  private static Evidence image(ImageStack stack, int slice) {
    StackFrame frame = stack.frameAt(slice).orElseThrow();
    return new Evidence(
        stack.series().seriesInstanceUid(),
        List.of(frame.sopInstanceUid()),
        List.of(),
        List.of(),
        null);
  }

  private static Annotation circle(ImageStack stack, int slice) {
    VolumeGrid grid = stack.displayGrid();
    PatientPoint middle = grid.toPatient(VoxelIndex.of(grid.columns() / 2, grid.rows() / 2, slice));
    Circle circle =
        new Circle(middle, grid.columnStep().unit().times(20), grid.rowStep().unit().times(20));
    return new Annotation(
        "a1",
        AnnotationKind.CIRCLE,
        null,
        new AnnotatedImage(stack.series().seriesInstanceUid(), null, null, null, null),
        Figures.pointsOf(circle),
        List.of());
  }
}
