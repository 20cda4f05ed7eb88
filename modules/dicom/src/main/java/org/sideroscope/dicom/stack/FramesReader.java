package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.header.Tag;
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
    return frames;
  }

  private static ImageFile imageFile(DicomFile file, FramePixels pixels) {
    Header header = file.header();
    return new ImageFile(
        file.path(),
        header.text(Tag.SOP_CLASS_UID),
        header.text(Tag.SOP_INSTANCE_UID),
        header.integer(Tag.INSTANCE_NUMBER),
        FileFactsReader.patient(header),
        FileFactsReader.study(header),
        FileFactsReader.series(header),
        pixels,
        PixelFactsReader.storedPixels(header, pixels),
        header.has(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE)
            || header.has(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
        PixelFactsReader.isCutOff(file, pixels),
        mosaic(header));
  }

  private static OptionalInt mosaic(Header header) {
    return header.texts(Tag.IMAGE_TYPE).contains("MOSAIC")
        ? OptionalInt.of(header.integer(Tag.SIEMENS_IMAGES_IN_MOSAIC).orElse(0))
        : OptionalInt.empty();
  }
}
