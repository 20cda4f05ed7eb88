package org.sideroscope.app.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.comparison.Compared;
import org.sideroscope.findings.comparison.NamedSulcus;
import org.sideroscope.findings.comparison.ReadingComparison;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;

/** What became of each place since the earlier reading; nothing where none was chosen. */
public final class ComparisonView extends VBox {

  private final OpenReading reading;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();
  private Optional<ReadingSession> session = Optional.empty();
  private @Nullable Deposits compared;

  public ComparisonView(OpenReading reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
    setId("comparison");
    getStyleClass().add("section");
    reading.onChange(this::show);
  }

  private void show(Optional<SessionSnapshot> snapshot) {
    Deposits earlier = snapshot.map(open -> open.state().earlier()).orElse(null);
    setVisible(earlier != null);
    setManaged(earlier != null);
    boolean isAnother = !Objects.equals(earlier, compared) && reading.session().equals(session);
    session = reading.session();
    compared = earlier;
    if (earlier == null || snapshot.isEmpty()) {
      getChildren().clear();
      return;
    }
    write(snapshot.get(), earlier);
    if (isAnother) {
      IntoSight.bring(this);
    }
  }

  private void write(SessionSnapshot snapshot, Deposits earlier) {
    Label heading = new Label(texts.get("comparison.heading", date(snapshot)));
    heading.getStyleClass().add("heading");
    getChildren().setAll(heading);
    Prior prior = snapshot.reading().header().prior();
    if (prior != null && prior.isPatientUnchecked()) {
      Label unchecked = sentence("comparison.unchecked");
      unchecked.setId("comparison-unchecked");
      unchecked.getStyleClass().add("caution");
      getChildren().add(unchecked);
    }
    ReadingComparison comparison = ReadingComparison.of(earlier, snapshot.reading().deposits());
    rows(comparison).forEach(getChildren()::add);
    Label note = sentence("comparison.note");
    note.getStyleClass().add("soft");
    getChildren().add(note);
  }

  private Label sentence(String key) {
    Label label = new Label(texts.get(key));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("small");
    return label;
  }

  private static String date(SessionSnapshot snapshot) {
    return Optional.ofNullable(snapshot.reading().header().prior())
        .flatMap(prior -> Optional.ofNullable(prior.date()).or(() -> named(prior)))
        .orElse("");
  }

  private static Optional<String> named(Prior prior) {
    return Optional.ofNullable(prior.file());
  }

  /** Every region; of sites and sulci those that either reading has present. */
  private List<Node> rows(ReadingComparison comparison) {
    Stream<Node> regions =
        comparison.regions().stream()
            .map(region ->
                row(
                    "compared-" + region.place().key(),
                    texts.get("region." + region.place().key()),
                    region));
    Stream<Node> sites =
        comparison.sites().stream()
            .filter(Compared::isPresentInEither)
            .map(site -> row("compared-" + site.place().key(), places.of(site.place()), site));
    Stream<Node> sulci =
        comparison.sulci().stream()
            .filter(Compared::isPresentInEither)
            .map(sulcus -> row("compared-sulcus", name(sulcus.place()), sulcus));
    return Stream.of(regions, sites, sulci).flatMap(each -> each).toList();
  }

  private String name(NamedSulcus sulcus) {
    return places.of(sulcus.hemisphere()) + " " + sulcus.name();
  }

  private Node row(String id, String name, Compared<?> compared) {
    Label place = new Label(name);
    place.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label states = new Label(glyph(compared.earlier()) + " → " + glyph(compared.now()));
    states.getStyleClass().addAll("small", "soft");
    Label change = new Label(texts.get("change." + compared.change().key()));
    change.getStyleClass().addAll("small", style(compared));
    HBox row = new HBox(8, place, space, states, change);
    row.setId(id);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(name + ": " + change.getText().toLowerCase(Locale.ROOT));
    return row;
  }

  private static String style(Compared<?> compared) {
    return switch (compared.change()) {
      case NEW, GONE -> "caution";
      case UNCHANGED, NOT_COMPARABLE -> "soft";
    };
  }

  private static String glyph(AssessmentState state) {
    return switch (state) {
      case PRESENT -> "✓";
      case ABSENT -> "✕";
      case INDETERMINATE -> "?";
      case NOT_ASSESSED -> "–";
    };
  }
}
