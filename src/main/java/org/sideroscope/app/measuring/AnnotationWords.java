package org.sideroscope.app.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Reading;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.measure.MeasureTexts;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.review.reading.Place;

/** What is said of measurements and pointers. */
final class AnnotationWords {

  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();
  private final MeasureTexts measures = MeasureTexts.english();

  AnnotationWords(Texts texts) {
    this.texts = texts;
  }

  String kind(Annotation annotation) {
    return texts.get("annotation." + annotation.kind().key());
  }

  /** What it is about; empty where nothing was said. */
  String place(Annotation annotation, Reading reading) {
    String label = annotation.place();
    return label == null
        ? ""
        : Place.parse(MarkLabel.of(label)).map(place -> places.of(place, reading)).orElse("");
  }

  /** What was measured, on one line; empty for a pointer. */
  String values(Annotation annotation) {
    return measures.line(Figures.quantitiesOf(annotation));
  }

  /** What a measurement was made on where its numbers mean something else there. */
  String note(AnnotatedImage image) {
    List<String> notes = new ArrayList<>();
    for (ImageKind kind : List.of(ImageKind.SWI_PHASE, ImageKind.MIN_IP)) {
      if (kind.name().equals(image.kind())) {
        notes.add(
            texts.get("measuring.on", texts.get("kind." + kind.name().toLowerCase(Locale.ROOT))));
      }
    }
    AnnotatedImage.Slab slab = image.slab();
    if (slab != null) {
      notes.add(
          texts.get(
              "measuring.slab." + slab.projection().key(),
              String.format(Locale.ROOT, "%.0f", slab.thicknessMm())));
    }
    return String.join(", ", notes);
  }

  /** All of it on one line, to be pasted into a report. */
  String line(Annotation annotation, Reading reading) {
    List<String> parts = new ArrayList<>();
    parts.add(place(annotation, reading));
    parts.add(kind(annotation));
    parts.add(values(annotation));
    parts.add(note(annotation.image()));
    parts.removeIf(String::isBlank);
    return String.join(", ", parts);
  }
}
