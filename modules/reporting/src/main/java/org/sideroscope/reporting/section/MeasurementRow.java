package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Reading;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * What the reader measured on an image; what only points is seen on the key images.
 *
 * @param place what it is about, empty where that was not said
 * @param values names, numbers and units
 * @param on the kind of images it was measured on, and the slab if it was one
 */
public record MeasurementRow(String place, String kind, String values, String on) {

  public static List<MeasurementRow> of(ReportSource source, Names names) {
    return source.reading().images().annotations().stream()
        .filter(annotation -> !annotation.kind().isPointer())
        .map(annotation -> of(annotation, source.reading(), names))
        .toList();
  }

  private static MeasurementRow of(Annotation annotation, Reading reading, Names names) {
    Words words = names.words();
    String place = annotation.place() == null ? "" : names.label(annotation.place(), reading);
    return new MeasurementRow(
        words.sentence(place),
        words.get("measured." + annotation.kind().key()),
        words.clauses(annotation.values().stream().map(each -> value(each, names)).toList()),
        on(annotation.image(), names));
  }

  private static String value(MeasuredValue value, Names names) {
    Words words = names.words();
    String unit = Objects.requireNonNullElse(value.unit(), "");
    int decimals = unit.isEmpty() || unit.equals("HU") ? 2 : 1;
    String number = words.number(value.value(), decimals);
    String space = unit.isEmpty() || unit.equals("°") ? "" : "\u00a0";
    return names.term("quantity", value.name()) + " " + number + space + unit;
  }

  private static String on(AnnotatedImage image, Names names) {
    List<String> on = new ArrayList<>();
    on.add(names.term("kind", image.kind()));
    AnnotatedImage.Slab slab = image.slab();
    if (slab != null) {
      on.add(
          names
              .words()
              .get("slab." + slab.projection().key(), names.words().number(slab.thicknessMm(), 1)));
    }
    return names.words().listed(on);
  }
}
