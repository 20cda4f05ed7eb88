package org.sideroscope.app.walk;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.viewer.SliceViewport;

/** Shows where the question is seen that the reader walked to, and says how that is known. */
public final class WalkGuide extends Label {

  private final Walk walk;
  private final RegionSights sights;
  private final ViewingArea area;
  private final OpenReading reading;
  private final CommandWords words;
  private final Texts texts;
  private Stop at;
  private RegionReading saidBefore = RegionReading.NONE;

  public WalkGuide(
      Walk walk, ViewingArea area, OpenReading reading, CommandWords words, Texts texts) {
    this.walk = walk;
    this.area = area;
    this.reading = reading;
    this.words = words;
    this.texts = texts;
    this.sights = new RegionSights(area, reading);
    this.at = walk.stop();
    setId("walk-place");
    getStyleClass().addAll("small", "soft", "walk-place");
    RightToLeft.wrap(this);
    setMinHeight(USE_PREF_SIZE);
    say("");
    walk.onChange(this::changed);
    walk.onArrival(this::arrive);
    reading.onChange(snapshot -> {
      if (snapshot.isEmpty()) {
        say("");
      }
    });
  }

  private void changed() {
    Stop next = walk.stop();
    if (next != at) {
      Stop left = at;
      at = next;
      left.region().ifPresent(region -> sights.leave(region, isAnswered(region)));
      saidBefore = next.region().map(reading.reading()::region).orElse(RegionReading.NONE);
      sights.arrive();
      say("");
    }
  }

  private boolean isAnswered(Region region) {
    return !reading.reading().region(region).equals(saidBefore);
  }

  private void arrive(Stop stop) {
    stop.region().ifPresentOrElse(this::show, () -> say(words.in(texts.get(question(stop)))));
  }

  private static String question(Stop stop) {
    return "walk.question." + stop.name().toLowerCase(Locale.ROOT);
  }

  private void show(Region region) {
    Optional<Sight> sight = sights.of(region);
    sight.ifPresent(this::look);
    sights.arrive();
    String name = texts.get("region." + region.key());
    say(sight.map(seen -> texts.get(known(seen), name)).orElseGet(() -> unknown(region, name)));
  }

  private static String known(Sight sight) {
    return "walk.known." + sight.known().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String unknown(Region region, String name) {
    String key = region == Region.SPINE ? "walk.unknown.spine" : "walk.unknown";
    return words.in(texts.get(key, name));
  }

  private void look(Sight sight) {
    area.activate(sight.pane());
    SliceViewport viewport = sight.pane().viewport();
    viewport.setViewState(
        viewport.viewState().withSection(sight.section()).withSlice(sight.slice()));
  }

  private void say(String sentence) {
    setText(sentence);
    setVisible(!sentence.isEmpty());
    setManaged(!sentence.isEmpty());
  }
}
