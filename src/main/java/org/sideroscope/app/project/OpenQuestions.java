package org.sideroscope.app.project;

import java.util.List;
import java.util.stream.Collectors;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.walk.Stop;
import org.sideroscope.app.walk.Walk;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.findings.Region;
import org.sideroscope.review.reading.Place;

/** Mandatory questions that are not answered: what they are called, and where to answer them. */
public final class OpenQuestions {

  private static final int NAMED = 4;

  private final Walk walk;
  private final PaletteModel palette;
  private final Texts texts;
  private final FieldWords words;

  public OpenQuestions(Walk walk, PaletteModel palette, Texts texts) {
    this.walk = walk;
    this.palette = palette;
    this.texts = texts;
    this.words = new FieldWords(texts);
  }

  /** Another study is read from its first question on. */
  public void begin() {
    palette.pick(Region.VERMIS);
  }

  /** Names the first few of them, and how many there are. */
  public String sentence(List<Field> open) {
    String named = open.stream().limit(NAMED).map(words::name).collect(Collectors.joining(", "));
    return open.size() > NAMED
        ? texts.get("worklist.missing.more", named, open.size() - NAMED)
        : texts.get("worklist.missing", named);
  }

  /** Goes to where a question is answered, which shows where it is seen. */
  public void goTo(Field field) {
    switch (field.key()) {
      case "distribution" -> walk.goTo(Stop.DISTRIBUTION);
      case "haemorrhage" -> walk.goTo(Stop.HAEMORRHAGE);
      default -> FieldWords.place(field).ifPresent(this::goTo);
    }
  }

  private void goTo(Place place) {
    place.region().map(Stop::of).ifPresent(walk::goTo);
    if (place instanceof Place.SubSite(var key)) {
      palette.pick(key);
    }
  }
}
