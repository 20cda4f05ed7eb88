package org.sideroscope.workstation.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.findings.Reader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.SettingsStore;

/** Who reads: asked once, and kept with the settings. */
public final class Readers {

  private final SettingsStore settings;

  public Readers(SettingsStore settings) {
    this.settings = settings;
  }

  /** Who read the last time; empty until somebody said so. */
  public Optional<Reader> known() {
    Reader reader = settings.load().reader();
    return reader.id() == null || reader.id().isBlank() ? Optional.empty() : Optional.of(reader);
  }

  /**
   * Keeps who reads from now on. The identity under which readings are kept follows from the name,
   * so that who says the same name again finds them again.
   *
   * @return {@code INVALID} for a name without a letter or digit, {@code IO} where the disk refuses
   */
  public Result<Reader> keep(String name) {
    String id = idOf(name);
    if (id.isEmpty()) {
      return Result.failure(FailureReason.INVALID, "Give the name that your reports shall bear.");
    }
    Reader reader = new Reader(id, name.strip());
    Optional<Failure> refused = settings.save(settings.load().withReader(reader));
    return refused.<Result<Reader>>map(Result::failure).orElse(Result.success(reader));
  }

  /** Letters and digits of any script, in lower case, with hyphens for what is between them. */
  private static String idOf(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
