package org.sideroscope.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Symptom;
import org.sideroscope.review.event.StepName;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.reading.Place;

class StepTextsTest {

  private static final Place PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));

  private final StepTexts steps = StepTexts.english();
  private final PlaceTexts places = PlaceTexts.english();

  @Test
  void namesPlacesAsAReaderDoes() {
    Reading reading =
        Reading.EMPTY.withSulci(
            List.of(
                Sulcus.of(
                    "s1", Side.RIGHT, Lobe.FRONTAL, "central sulcus", AssessmentState.PRESENT)));

    assertEquals("left pons", places.of(PONS, reading));
    assertEquals("superior vermis", places.of(Place.of(SiteKey.of(Site.SUPERIOR_VERMIS)), reading));
    assertEquals("right central sulcus", places.of(Place.ofSulcus("s1"), reading));
    assertEquals("sulcus s9", places.of(Place.ofSulcus("s9"), reading));
  }

  @Test
  void countsPlacesWhereThereAreTooManyToList() {
    List<Place> all = Stream.of(Region.values()).map(Place::of).toList();

    assertEquals(
        "brainstem absent with vermis, CN VIII",
        text("answered", List.of(all.get(2), all.get(0), all.get(3)), "state.absent"));
    assertEquals("vermis absent with 6 other places", text("answered", all, "state.absent"));
    assertEquals("everything else absent (7 places)", text("rest-absent", all));
    assertEquals("everything else absent (1 place)", text("rest-absent", all.subList(0, 1)));
  }

  @Test
  void everyPlaceHasAName() {
    Stream.of(Region.values()).forEach(region -> places.of(Place.of(region), Reading.EMPTY));
    Stream.of(Site.values()).forEach(site -> places.of(SiteKey.of(site)));
    assertEquals(
        Region.values().length + Site.values().length + Side.values().length + 1,
        ResourceBundle.getBundle("org.sideroscope.review.places").keySet().size(),
        "a name too many");
  }

  /** Reads the sources, so that neither a missing nor a leftover text goes unseen. */
  @Test
  void everyStepHasATextAndEveryTextIsUsed() {
    Set<String> used = new TreeSet<>(Set.of("places.counted"));
    used.addAll(stepKeysInSources());
    used.addAll(keys("state.", AssessmentState.values(), AssessmentState::key));
    used.addAll(keys("answer.", Answer.values(), Answer::key));
    used.addAll(keys("distribution.", Distribution.values(), Distribution::key));
    used.addAll(keys("side.", Side.values(), Side::key));
    used.addAll(keys("text.", TextWritten.Part.values(), TextWritten.Part::key));
    used.addAll(keys("annotation.", AnnotationKind.values(), AnnotationKind::key));
    Stream.of(StrokeTool.values()).map(StrokeTool::word).forEach(used::add);
    used.addAll(keys("symptom.", Symptom.values(), Symptom::key));

    assertEquals(
        used, new TreeSet<>(ResourceBundle.getBundle("org.sideroscope.review.steps").keySet()));
  }

  private static <E> Set<String> keys(String prefix, E[] members, Function<E, String> key) {
    return Stream.of(members).map(member -> prefix + key.apply(member)).collect(Collectors.toSet());
  }

  private static Set<String> stepKeysInSources() {
    Path events =
        Path.of(System.getProperty("sideroscope.root"))
            .resolve("modules/review/src/main/java/org/sideroscope/review/event");
    try (Stream<Path> sources = Files.list(events)) {
      Set<String> keys =
          sources.flatMap(StepTextsTest::stepKeys).collect(Collectors.toCollection(TreeSet::new));
      assertTrue(keys.size() > 20, "the sources were found");
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> stepKeys(Path source) {
    try {
      Matcher matcher =
          Pattern.compile("(?:StepName\\.of\\(\\s*|new StepName\\(\\s*|\\? |: )\"([a-z-]+)\"")
              .matcher(Files.readString(source));
      return matcher.results().map(result -> "step." + result.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String key, List<Place> places, String... words) {
    return steps.of(new StepName(key, places, List.of(words)), Reading.EMPTY);
  }
}
