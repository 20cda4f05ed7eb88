package org.sideroscope.app.window;

import java.util.function.Consumer;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.window.StudyOpening.Renamed;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.reading.MarkSources;

/** The reader says what kind of image a series is: it is kept, and holds at once everywhere. */
final class KindCommands {

  private final Services services;
  private final StudyOpening opening;
  private final OpenReading reading;
  private final NoticeBar notices;
  private final Consumer<Renamed> onRenamed;
  private final Texts texts;

  /**
   * Creates the commands.
   *
   * @param onRenamed shows a series by its new kind, and has the reading follow
   */
  KindCommands(
      Services services,
      StudyOpening opening,
      OpenReading reading,
      NoticeBar notices,
      Consumer<Renamed> onRenamed) {
    this.services = services;
    this.opening = opening;
    this.reading = reading;
    this.notices = notices;
    this.onRenamed = onRenamed;
    this.texts = services.texts();
  }

  void choose(Choice choice, ImageKind named) {
    services
        .tasks()
        .start(
            texts.get("task.keeping-kind"),
            progress -> services.workstation().kinds().correct(choice.stack(), named),
            kind -> opening.rename(choice, kind).ifPresent(this::renamed),
            notices::tell);
  }

  private void renamed(Renamed renamed) {
    boolean before = isSensitive();
    onRenamed.accept(renamed);
    ImageStack stack = renamed.choice().stack();
    String kind = new StackWords(texts).kind(stack);
    if (before && !isSensitive()) {
      notices.tell(texts.get("kind.sensitivity-lost", kind));
    } else if (!before && isSensitive()) {
      notices.tell(texts.get("kind.sensitivity-gained", kind));
    }
    if (namesItsSeriesItself()) {
      notices.tell(texts.get("kind.reading-stays", kind));
    }
    if (stack.kind().kind() == ImageKind.MIN_IP && isMarked(stack)) {
      notices.tell(texts.get("kind.marks-stay", kind));
    }
  }

  /** True of a reading from a file, whose acquisition is what its reader saw. */
  private boolean namesItsSeriesItself() {
    return reading
        .snapshot()
        .map(SessionSnapshot::state)
        .filter(state -> !state.said().acquisition().equals(state.noted()))
        .isPresent();
  }

  private boolean isSensitive() {
    return reading.reading().acquisition().isParamagneticSensitive();
  }

  private boolean isMarked(ImageStack stack) {
    Marks marks = reading.snapshot().map(SessionSnapshot::marks).orElse(Marks.NONE);
    return !marks.on(MarkSources.stackOf(stack)).isEmpty();
  }
}
