package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** From the header of a file with pixel data to a description of each of its frames. */
public final class FramesReader {

  /**
   * The frames of a file; as many as it can hold, if it declares more.
   *
   * @return a failure with a sentence if the pixels cannot be described
   */
  public Result<List<ImageFrame>> read(DicomFile file, PixelData data) {
    return PixelFactsReader.pixels(file, data).map(pixels -> frames(file, pixels));
  }

  private static List<ImageFrame> frames(DicomFile file, FramePixels pixels) {
    Header header = file.header();
    ImageFile image = imageFile(file, pixels);
    Header shared = header.item(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE);
    List<Header> perFrame = header.items(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE);
    int count = (int) PixelFactsReader.mostFrames(file, pixels);
    boolean numbered = image.enhanced() || pixels.frames() > 1;
    List<ImageFrame> frames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Header own = i < perFrame.size() ? perFrame.get(i) : Header.EMPTY;
      FrameAttributes attributes = new FrameAttributes(header, shared, own);
      frames.add(new FrameDescriber(image, attributes, header).describe(numbered ? i + 1 : 0));
    }
    return Mosaic.isMosaic(header) ? untiled(header, frames) : frames;
  }

  /** The slices of mosaics, or the mosaics as they are with what they lack. */
  private static List<ImageFrame> untiled(Header header, List<ImageFrame> wholes) {
    List<ImageFrame> frames = new ArrayList<>();
    for (ImageFrame whole : wholes) {
      switch (Mosaic.read(header).flatMap(mosaic -> mosaic.untile(whole))) {
        case Result.Success<List<ImageFrame>>(List<ImageFrame> tiles) -> frames.addAll(tiles);
        case Result.Failed<List<ImageFrame>>(Failure failure) ->
            frames.add(whole.withMosaicLacks(failure.message()));
      }
    }
    return frames;
  }

  private static boolean isLossy(Header header, FramePixels pixels) {
    return switch (header.text(Tag.LOSSY_IMAGE_COMPRESSION)) {
      case "01" -> true;
      case "00" -> false;
      default -> pixels.transferSyntax().isLossy();
    };
  }

  private static ImageFile imageFile(DicomFile file, FramePixels pixels) {
    Header header = file.header();
    return new ImageFile(
        file.source(),
        file.stamp(),
        header.text(Tag.SOP_CLASS_UID),
        header.text(Tag.SOP_INSTANCE_UID),
        header.integer(Tag.INSTANCE_NUMBER),
        FileFactsReader.patient(header),
        FileFactsReader.study(header),
        FileFactsReader.series(header),
        pixels,
        StoredPixelsReader.storedPixels(header, pixels),
        header.has(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE)
            || header.has(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
        PixelFactsReader.heldShare(file, pixels),
        isLossy(header, pixels),
        Optional.empty());
  }
}
