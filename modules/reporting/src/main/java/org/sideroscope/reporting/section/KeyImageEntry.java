package org.sideroscope.reporting.section;

import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * A key image with its words.
 *
 * @param shows the sites it shows
 * @param slice which slice of which series it is
 * @param alternative what to say instead of the picture
 */
public record KeyImageEntry(
    KeyImage image, int number, String caption, String shows, String slice, String alternative) {

  /** True for every second one, which ends a row of two. */
  public boolean isEven() {
    return number % 2 == 0;
  }

  public static List<KeyImageEntry> of(ReportSource source, Names names) {
    List<KeyImage> images = source.keyImages();
    return IntStream.range(0, images.size())
        .mapToObj(index -> of(images.get(index), index + 1, source, names))
        .toList();
  }

  private static KeyImageEntry of(KeyImage image, int number, ReportSource source, Names names) {
    Words words = names.words();
    String shows = words.listed(names.labels(image.labels(), source.reading()));
    KeyImage.Slice slice = image.source();
    String where = words.get("keyImage.slice", slice.series(), slice.number(), slice.count());
    return new KeyImageEntry(
        image,
        number,
        image.caption(),
        words.sentence(shows),
        where,
        words.get("keyImage.alternative", number, shows, where));
  }
}
