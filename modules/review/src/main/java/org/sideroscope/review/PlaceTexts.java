package org.sideroscope.review;

import java.util.Optional;
import java.util.ResourceBundle;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.Place;

/** What a reader calls the places of a reading, such as "left pons". */
public final class PlaceTexts {

  private final ResourceBundle texts;

  private PlaceTexts(ResourceBundle texts) {
    this.texts = texts;
  }

  /** In British English. */
  public static PlaceTexts english() {
    return new PlaceTexts(ResourceBundle.getBundle("org.sideroscope.review.places"));
  }

  /**
   * @param reading tells the names of its sulci; a sulcus it does not hold is called by its id
   */
  public String of(Place place, Reading reading) {
    return switch (place) {
      case Place.WholeRegion(var region) -> texts.getString(region.key());
      case Place.SubSite(SiteKey key) -> of(key);
      case Place.SulcusRecord(var id) ->
          reading.sulcus(id).map(this::of).orElseGet(() -> texts.getString("sulcus") + " " + id);
    };
  }

  /** A site with its side. */
  public String of(SiteKey key) {
    String site = texts.getString(SiteKey.of(key.site()).label());
    return Optional.ofNullable(key.side()).map(side -> of(side) + " " + site).orElse(site);
  }

  public String of(Side side) {
    return texts.getString("side." + side.key());
  }

  private String of(Sulcus sulcus) {
    String name = sulcus.name();
    return of(sulcus.hemisphere())
        + " "
        + (name == null || name.isBlank() ? texts.getString("sulcus") + " " + sulcus.id() : name);
  }
}
