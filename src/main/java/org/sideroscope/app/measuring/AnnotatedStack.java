package org.sideroscope.app.measuring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.Quantity;
import org.sideroscope.marking.measure.ValueUnit;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;

/** A stack of images as what figures are drawn on. */
record AnnotatedStack(ShownStack shown) {

  ValueUnit unit() {
    return shown.stack().series().modality().equals("CT") ? ValueUnit.HOUNSFIELD : ValueUnit.NONE;
  }

  /**
   * What was drawn, as a reading keeps it.
   *
   * @param place what it is about; null where nothing is picked
   */
  Annotation annotation(
      String id, Figure figure, List<Quantity> values, Section section, @Nullable Place place) {
    return new Annotation(
        id,
        Figures.kindOf(figure),
        place == null ? null : place.label().text(),
        image(figure, section),
        Figures.pointsOf(figure),
        Figures.valuesOf(values));
  }

  /** The image of the slice that is nearest to the middle of the figure. */
  private AnnotatedImage image(Figure figure, Section section) {
    return image(shown.imageAt(nearestSlice(figure.middle())), section);
  }

  /** What is measured on, whichever image it is. */
  AnnotatedImage anyImage(Section section) {
    return image(Optional.empty(), section);
  }

  private AnnotatedImage image(Optional<SourceImage> image, Section section) {
    return new AnnotatedImage(
        shown.stack().series().seriesInstanceUid(),
        image.map(SourceImage::sopInstanceUid).orElse(null),
        image.map(SourceImage::frame).filter(frame -> frame > 0).orElse(null),
        kind().name(),
        section.slab().map(AnnotatedStack::slab).orElse(null));
  }

  private int nearestSlice(PatientPoint point) {
    VolumeGrid grid = shown.volume().grid();
    return Math.clamp(grid.toVoxel(point).nearest().slice(), 0, grid.slices() - 1);
  }

  private ImageKind kind() {
    return shown.stack().kind().kind();
  }

  private static AnnotatedImage.Slab slab(Slab slab) {
    SlabProjection projection =
        switch (slab.projection()) {
          case MIN -> SlabProjection.MINIMUM;
          case MEAN -> SlabProjection.MEAN;
          case MAX -> SlabProjection.MAXIMUM;
        };
    return new AnnotatedImage.Slab(projection, slab.thicknessMm());
  }
}
