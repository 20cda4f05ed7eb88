package org.sideroscope.app.studies;

import java.util.Locale;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.StudyObject;

/** An object of a study that is no image, in a few words. */
public final class ObjectWords {

  private final Texts texts;

  public ObjectWords(Texts texts) {
    this.texts = texts;
  }

  /** What it is; of a sort without words of its own, with its modality. */
  public String title(StudyObject object) {
    String modality = object.series().modality();
    String kind = texts.get("object." + object.kind().name().toLowerCase(Locale.ROOT));
    return object.kind() == ObjectKind.OTHER && !modality.isBlank()
        ? texts.get("object.with-modality", kind, modality)
        : kind;
  }

  /** Number and description as they were given. */
  public String series(StudyObject object) {
    return new StackWords(texts).series(object.series());
  }

  /** What becomes of it here, in a sentence. */
  String details(StudyObject object) {
    return switch (object.kind()) {
      case SEGMENTATION -> texts.get("object.details-overlay");
      case REPORT, KEY_OBJECTS -> texts.get("object.details-document");
      case PRESENTATION_STATE, REAL_WORLD_VALUE_MAP, OTHER ->
          texts.get("object.details", title(object));
    };
  }

  /** Whether objects of its kind are opened here, or only listed. */
  public static boolean isOpened(StudyObject object) {
    return switch (object.kind()) {
      case SEGMENTATION, REPORT, KEY_OBJECTS -> true;
      case PRESENTATION_STATE, REAL_WORLD_VALUE_MAP, OTHER -> false;
    };
  }

  /** The icon that stands for it. */
  public String icon(StudyObject object) {
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
