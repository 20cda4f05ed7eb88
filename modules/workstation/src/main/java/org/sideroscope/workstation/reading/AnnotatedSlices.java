package org.sideroscope.workstation.reading;

import java.util.List;
import java.util.OptionalInt;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.review.reading.Figures;

/** On which slices of which stack the annotations of a reading lie. */
public final class AnnotatedSlices {

  private AnnotatedSlices() {}

  /** Whether an annotation was drawn on this stack rather than on another one. */
  public static boolean holds(ImageStack stack, Annotation annotation) {
    AnnotatedImage image = annotation.image();
    return stack.series().seriesInstanceUid().equals(image.seriesInstanceUid())
        && (image.sopInstanceUid() == null || sliceOf(stack, image).isPresent());
  }

  /** The slice that an annotation lies on or nearest to; empty where the stack does not have it. */
  public static OptionalInt sliceOf(ImageStack stack, AnnotatedImage image) {
    int frame = image.frame() == null ? 0 : image.frame();
    return stack.frames().stream()
        .filter(each -> each.sopInstanceUid().equals(image.sopInstanceUid()))
        .filter(each -> each.frameNumber() == 0 || each.frameNumber() == frame)
        .mapToInt(StackFrame::slice)
        .findFirst();
  }

  /** The figures that lie in one slice of a stack, in the order they were drawn. */
  public static List<Figure> figuresOn(ImageStack stack, int slice, List<Annotation> annotations) {
    return annotations.stream()
        .filter(annotation -> holds(stack, annotation))
        .flatMap(annotation -> Figures.of(annotation).stream())
        .filter(figure -> figure.liesIn(stack.displayGrid(), slice))
        .toList();
  }
}
