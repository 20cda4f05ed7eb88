package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.Tile;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.PatientVector;

/**
 * How Siemens scanners tile the slices of one volume into one image: row by row into a square grid
 * that is as small as can be, the last places left empty. The header describes the slices, but its
 * position is that of the corner which one slice as large as the whole image would have.
 *
 * @param slices how many tiles are filled
 * @param normal the direction from each slice to the next; it may run against the normal of the
 *     image
 */
record Mosaic(int slices, PatientVector normal) {

  /** More than any scanner tiles; bounds what a file that lies can make the reader describe. */
  private static final int MOST_SLICES = 1024;

  static boolean isMosaic(Header header) {
    return header.texts(Tag.IMAGE_TYPE).contains("MOSAIC") || isGrid(header);
  }

  /** United Imaging tiles slices as well, and places them in its own way. */
  private static boolean isGrid(Header header) {
    String maker = header.text(Tag.MANUFACTURER).toUpperCase(Locale.ROOT);
    return (maker.startsWith("UIH") || maker.startsWith("UNITED IMAGING"))
        && header.integer(Tag.UIH_IMAGES_IN_GRID).orElse(0) > 1;
  }

  /**
   * @return a failure that says what is missing in the header, as the end of a sentence
   */
  static Result<Mosaic> read(Header header) {
    if (isGrid(header)) {
      return missing("in a way known to this program where the slices lie");
    }
    CsaHeader csa = csa(header);
    int slices = slices(header, csa);
    List<Double> normal = csa.numbers("SliceNormalVector");
    if (slices < 1 || slices > MOST_SLICES) {
      return missing("how many slices there are");
    }
    if (normal.size() != 3) {
      return missing("in which direction the slices follow one another");
    }
    return Result.success(
        new Mosaic(slices, PatientVector.of(normal.get(0), normal.get(1), normal.get(2))));
  }

  private static CsaHeader csa(Header header) {
    return CsaHeader.parse(header.bytes(Tag.SIEMENS_CSA_IMAGE_HEADER));
  }

  private static int slices(Header header, CsaHeader csa) {
    OptionalInt stated = header.integer(Tag.SIEMENS_IMAGES_IN_MOSAIC);
    List<Double> inCsa = csa.numbers("NumberOfImagesInMosaic");
    return stated.orElse(inCsa.isEmpty() ? 0 : inCsa.getFirst().intValue());
  }

  /**
   * The slices as images of their own.
   *
   * @return a failure as of {@link #read} if the whole image does not say where and how large they
   *     are
   */
  Result<List<ImageFrame>> untile(ImageFrame whole) {
    AcquisitionFacts facts = whole.acquisition();
    int across = (int) Math.ceil(Math.sqrt(slices));
    if (facts.columns() % across != 0 || facts.rows() % across != 0) {
      return missing("a number of slices that fits the image");
    }
    if (whole.placement().isEmpty() || facts.columnSpacingMm().isEmpty()) {
      return missing("where the slices lie");
    }
    if (facts.sliceSpacingMm().isEmpty()) {
      return missing("how far apart the slices are");
    }
    List<ImageFrame> tiles = new ArrayList<>();
    for (int slice = 0; slice < slices; slice++) {
      tiles.add(tile(whole, slice, across));
    }
    return Result.success(tiles);
  }

  private ImageFrame tile(ImageFrame whole, int slice, int across) {
    int columns = whole.acquisition().columns() / across;
    int rows = whole.acquisition().rows() / across;
    Tile tile = new Tile(slice % across * columns, slice / across * rows, columns, rows);
    return whole.withTile(tile, placement(whole, slice, columns, rows));
  }

  private Placement placement(ImageFrame whole, int slice, int columns, int rows) {
    AcquisitionFacts facts = whole.acquisition();
    Placement corner = whole.placement().orElseThrow();
    double sign = Math.signum(corner.normal().dot(normal));
    double right = (facts.columns() - columns) / 2.0 * facts.columnSpacingMm().orElseThrow();
    double down = (facts.rows() - rows) / 2.0 * facts.rowSpacingMm().orElseThrow();
    double up = slice * sign * facts.sliceSpacingMm().orElseThrow();
    return new Placement(
        corner
            .position()
            .plus(corner.alongRow().times(right))
            .plus(corner.alongColumn().times(down))
            .plus(corner.normal().times(up)),
        corner.alongRow(),
        corner.alongColumn());
  }

  private static <T> Result<T> missing(String what) {
    return Result.failure(FailureReason.MISSING, what);
  }
}
