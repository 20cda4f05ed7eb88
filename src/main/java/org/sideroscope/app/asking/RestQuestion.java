package org.sideroscope.app.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.event.RestAnswered;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.gesture.AnswerRest;
import org.sideroscope.review.reading.Place;

/** "Everything else absent": names everything it would set before it does. */
public final class RestQuestion {

  private final OpenReading reading;
  private final QuestionPanel panel;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();

  public RestQuestion(OpenReading reading, QuestionPanel panel, Texts texts) {
    this.reading = reading;
    this.panel = panel;
    this.texts = texts;
  }

  public void ask() {
    given()
        .filter(given -> !given.isEmpty())
        .ifPresentOrElse(this::ask, () -> reading.refuse(texts.get("rest.nothing")));
  }

  /** What would be said; empty where that is refused, or no reading is open. */
  private Optional<SortedMap<Place, Assessment>> given() {
    return reading
        .session()
        .flatMap(session -> session.preview(new AnswerRest()).toOptional())
        .flatMap(RestQuestion::given);
  }

  private static Optional<SortedMap<Place, Assessment>> given(Step step) {
    return step instanceof RestAnswered(var answers)
        ? Optional.of(answers.given())
        : Optional.empty();
  }

  private void ask(SortedMap<Place, Assessment> given) {
    VBox body = new VBox(4);
    byRegion(given).forEach((name, listed) -> body.getChildren().add(line(name, listed)));
    if (isSpineUnknown(given)) {
      Label caution = soft(texts.get("rest.spine"));
      caution.getStyleClass().setAll("label", "small", "caution");
      body.getChildren().add(caution);
    }
    body.getChildren().add(soft(texts.get("rest.left")));
    panel.ask(
        new Question(
            "rest",
            texts.get("rest.title", given.size()),
            body,
            body,
            texts.get("rest.confirm"),
            () -> reading.perform(new AnswerRest())));
  }

  /** Nobody should call a spine absent by a gesture for the rest that was never imaged. */
  private boolean isSpineUnknown(SortedMap<Place, Assessment> given) {
    return reading.reading().acquisition().spine().isEmpty()
        && given.keySet().stream()
            .anyMatch(place -> place.region().filter(Region.SPINE::equals).isPresent());
  }

  /** The places by the name of their region, in palette order. */
  private Map<String, List<String>> byRegion(SortedMap<Place, Assessment> given) {
    Reading shown = reading.reading();
    return given.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> regionName(entry.getKey()),
                LinkedHashMap::new,
                Collectors.mapping(
                    entry -> word(entry.getKey(), entry.getValue(), shown), Collectors.toList())));
  }

  private String regionName(Place place) {
    return place
        .region()
        .map(region -> texts.get("region." + region.key()))
        .orElse(texts.get("rest.supratentorial"));
  }

  /** A region as a whole is named by the line alone; what is not made absent says what it is. */
  private String word(Place place, Assessment said, Reading shown) {
    String name =
        place instanceof Place.WholeRegion(Region region)
            ? texts.get(region == Region.SULCI ? "rest.convexities" : "rest.whole")
            : places.of(place, shown);
    return said.is(AssessmentState.ABSENT)
        ? name
        : texts.get("rest.other", name, texts.get("state." + said.state().key()));
  }

  private Label line(String region, List<String> listed) {
    Label label = new Label(texts.get("rest.line", region, String.join(", ", listed)));
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add("small");
    return label;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "soft");
    return label;
  }
}
