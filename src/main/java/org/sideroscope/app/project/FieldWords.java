package org.sideroscope.app.project;

import java.util.Optional;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.reading.Place;

/** What a protocol asks, and what is answered, in the words of the window. */
public final class FieldWords {

  private static final String RESULT = "result/";
  private static final String REGION = "region/";
  private static final String EXTENT = "extent/";
  private static final String VOLUME = "volume/";

  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();

  public FieldWords(Texts texts) {
    this.texts = texts;
  }

  /** The place of a reading that a field asks about; empty where it asks for something else. */
  public static Optional<Place> place(Field field) {
    String label =
        field.key().startsWith(REGION) ? field.key().substring(REGION.length()) : field.key();
    return Place.parse(MarkLabel.of(label));
  }

  /** What stands alone. */
  public String name(Field field) {
    if (field.key().startsWith(RESULT)) {
      return ResultCode.parse(field.key().substring(RESULT.length()))
          .map(ResultCode::title)
          .orElse(field.key());
    }
    if (isOfRegion(field)) {
      String[] parts = field.key().split("/", 2);
      return texts.get("field." + parts[0], texts.get("region." + parts[1]));
    }
    return switch (field.key()) {
      case "supratentorial-extension", "sulci", "css/left", "css/right", "css/total" ->
          texts.get("field." + field.key());
      case "distribution" -> texts.get("pattern.distribution");
      case "haemorrhage" -> texts.get("pattern.haemorrhage");
      case "result" -> texts.get("disputes.result");
      default -> place(field).map(this::name).orElse(field.key());
    };
  }

  /** What stands under a heading that says what is asked of a region, such as its volume. */
  public String shortName(Field field) {
    return isOfRegion(field)
        ? texts.get("region." + field.key().substring(field.key().indexOf('/') + 1))
        : name(field);
  }

  private static boolean isOfRegion(Field field) {
    return field.key().startsWith(EXTENT) || field.key().startsWith(VOLUME);
  }

  private String name(Place place) {
    return place instanceof Place.WholeRegion(Region region)
        ? texts.get("region." + region.key())
        : places.of(place, Reading.EMPTY);
  }

  /** An answer; a number, or a word of the reading format, where the window has none of its own. */
  String answer(Field field, String value) {
    if (value.isEmpty()) {
      return texts.get("disputes.undecided");
    }
    if (value.equals(Disagreement.NOT_ANSWERED)) {
      return texts.get("disputes.not-answered");
    }
    return switch (field.key()) {
      case "result" -> ResultCode.parse(value).map(ResultCode::title).orElse(value);
      case "distribution" ->
          Distribution.parse(value).map(d -> texts.get("distribution." + d.key())).orElse(value);
      case "haemorrhage" ->
          Answer.parse(value).map(a -> texts.get("haemorrhage." + a.key())).orElse(value);
      default -> AssessmentState.parse(value).map(s -> texts.get("state." + s.key())).orElse(value);
    };
  }
}
