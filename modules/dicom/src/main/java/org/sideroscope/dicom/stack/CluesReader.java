package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.kind.KindClues;

/** Gathers what can tell the kind of a frame. */
final class CluesReader {

  private CluesReader() {}

  static KindClues of(
      SeriesFacts series, AcquisitionFacts acquisition, FrameAttributes frame, Header dataSet) {
    Header philips = frame.group(Tag.PHILIPS_COUNTERPART_SEQUENCE);
    return new KindClues(
        series.modality(),
        dataSet.text(Tag.SOP_CLASS_UID),
        joined(acquisition.imageType(), philips.texts(Tag.IMAGE_TYPE)),
        acquisition.signalPart(),
        series.description(),
        // GE names the whole examination here, and with it what other series are
        isGe(series) ? "" : series.protocol(),
        sequenceNames(series, dataSet, philips),
        joined(dataSet.texts(Tag.SCANNING_SEQUENCE), philips.texts(Tag.SCANNING_SEQUENCE)),
        dataSet.texts(Tag.SEQUENCE_VARIANT),
        frame.text(Tag.MR_IMAGE_FRAME_TYPE_SEQUENCE, Tag.ACQUISITION_CONTRAST),
        either(Tag.ECHO_PULSE_SEQUENCE, dataSet, philips),
        frame.text(Tag.MR_IMAGE_FRAME_TYPE_SEQUENCE, Tag.VOLUMETRIC_PROPERTIES),
        either(Tag.ECHO_PLANAR_PULSE_SEQUENCE, dataSet, philips).equals("YES"),
        frame.text(Tag.MR_MODIFIER_SEQUENCE, Tag.INVERSION_RECOVERY).equals("YES"),
        acquisition.echoTimeMs(),
        acquisition.repetitionTimeMs(),
        acquisition.inversionTimeMs());
  }

  private static String either(Tag tag, Header dataSet, Header philips) {
    return dataSet.has(tag) ? dataSet.text(tag) : philips.text(tag);
  }

  private static boolean isGe(SeriesFacts series) {
    return series.manufacturer().toUpperCase(Locale.ROOT).startsWith("GE");
  }

  private static List<String> sequenceNames(SeriesFacts series, Header dataSet, Header philips) {
    return Stream.of(
            dataSet.texts(Tag.SEQUENCE_NAME),
            dataSet.texts(Tag.PULSE_SEQUENCE_NAME),
            philips.texts(Tag.PULSE_SEQUENCE_NAME),
            isGe(series) ? dataSet.texts(Tag.GE_PULSE_SEQUENCE_NAME) : List.<String>of())
        .flatMap(List::stream)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).filter(text -> !text.isEmpty()).toList();
  }
}
