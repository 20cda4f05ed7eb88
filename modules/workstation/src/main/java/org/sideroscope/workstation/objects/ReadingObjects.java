package org.sideroscope.workstation.objects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.StudyImages;
import org.sideroscope.findings.Reading;

/**
 * One version of a reading, ready to be written as objects that refer to one another.
 *
 * @param reading what was said, with the numbers of the marks
 * @param segmentations one for each stack that is marked
 */
record ReadingObjects(
    Reading reading,
    ObjectContext context,
    List<Segmentation> segmentations,
    StudyImages images,
    Codes codes) {

  ReadingObjects {
    segmentations = List.copyOf(segmentations);
  }

  List<Segmentation.Reference> references() {
    return segmentations.stream().map(Segmentation::reference).toList();
  }

  /** The files of the segmentations, in their order. */
  List<byte[]> segmentationFiles() {
    return segmentations.stream().map(this::file).toList();
  }

  private byte[] file(Segmentation segmentation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      segmentation.write(bytes, codes, segmentations.indexOf(segmentation) + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to write.", e);
    }
    return bytes.toByteArray();
  }
}
