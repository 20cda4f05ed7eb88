package org.sideroscope.app.studies;

import java.util.Locale;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.StudyObject;

/** An object of a study that is no image, in a few words. */
final class ObjectWords {

  private final Texts texts;

  ObjectWords(Texts texts) {
    this.texts = texts;
  }

  /** What it is; of a sort without words of its own, with its modality. */
  String title(StudyObject object) {
    String modality = object.series().modality();
    String kind = texts.get("object." + object.kind().name().toLowerCase(Locale.ROOT));
    return object.kind() == ObjectKind.OTHER && !modality.isBlank()
        ? texts.get("object.with-modality", kind, modality)
        : kind;
  }

  /** Number and description as they were given. */
  String series(StudyObject object) {
    return new StackWords(texts).series(object.series());
  }

  /** The icon that stands for it. */
  String icon(StudyObject object) {
    return switch (object.kind()) {
      case SEGMENTATION -> "mdi2s-shape-outline";
      case REPORT -> "mdi2f-file-document-outline";
      case PRESENTATION_STATE -> "mdi2m-monitor-eye";
      case KEY_OBJECTS -> "mdi2k-key-outline";
      case REAL_WORLD_VALUE_MAP -> "mdi2r-ruler";
      case OTHER -> "mdi2f-file-outline";
    };
  }
}
