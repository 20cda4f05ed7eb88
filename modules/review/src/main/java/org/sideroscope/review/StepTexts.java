package org.sideroscope.review;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.event.StepName;
import org.sideroscope.review.reading.Place;

/** What a reader calls the steps of a session: what stands after "Undo" and "Redo". */
public final class StepTexts {

  /** More places than these are counted, not listed. */
  private static final int LISTED = 4;

  private final ResourceBundle texts;
  private final PlaceTexts places;

  private StepTexts(ResourceBundle texts, PlaceTexts places) {
    this.texts = texts;
    this.places = places;
  }

  /** In British English. */
  public static StepTexts english() {
    return new StepTexts(
        ResourceBundle.getBundle("org.sideroscope.review.steps"), PlaceTexts.english());
  }

  /**
   * @param reading tells the names of its sulci
   */
  public String of(StepName step, Reading reading) {
    String first = step.places().isEmpty() ? "" : places.of(step.places().getFirst(), reading);
    List<Place> others = step.places().stream().skip(1).toList();
    MessageFormat format = new MessageFormat(texts.getString("step." + step.key()), Locale.UK);
    return format.format(
        new Object[] {
          first,
          list(others, reading),
          others.size(),
          step.places().size(),
          word(step, 0),
          word(step, 1)
        });
  }

  private String list(List<Place> listed, Reading reading) {
    return listed.size() > LISTED
        ? MessageFormat.format(texts.getString("places.counted"), listed.size())
        : listed.stream().map(place -> places.of(place, reading)).collect(Collectors.joining(", "));
  }

  private String word(StepName step, int index) {
    if (index >= step.words().size()) {
      return "";
    }
    String word = step.words().get(index);
    return texts.containsKey(word) ? texts.getString(word) : word;
  }
}
