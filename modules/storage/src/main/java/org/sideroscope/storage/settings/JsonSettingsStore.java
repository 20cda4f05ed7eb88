package org.sideroscope.storage.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Reader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.Settings;
import org.sideroscope.review.port.SettingsStore;

/** The settings in {@code settings.json}. */
public final class JsonSettingsStore implements SettingsStore {

  private record Form(
      @Nullable String readerId,
      @Nullable String readerName,
      @Nullable SortedMap<String, String> preferences) {}

  private final JsonFile<Form> file;

  /**
   * @param home where the program keeps its data
   */
  public JsonSettingsStore(Path home) {
    this.file = new JsonFile<>(home, "settings.json", "Your settings", Form.class);
  }

  @Override
  public Settings load() {
    return file.load().map(JsonSettingsStore::settings).orElse(Settings.NONE);
  }

  @Override
  public Optional<Failure> save(Settings settings) {
    return file.save(
        new Form(settings.reader().id(), settings.reader().name(), settings.preferences()));
  }

  private static Settings settings(Form form) {
    SortedMap<String, String> preferences = new TreeMap<>();
    if (form.preferences() != null) {
      preferences.putAll(form.preferences());
      preferences.values().removeIf(value -> value == null);
    }
    return new Settings(new Reader(form.readerId(), form.readerName()), preferences);
  }
}
