package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.hanging.HangingCommands;
import org.sideroscope.app.hanging.PriorCommands;
import org.sideroscope.app.hanging.ProtocolDesk;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.studies.StudiesView;
import org.sideroscope.app.studies.StudiesView.ObjectChoice;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.StackHanger;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.foundation.Failure;
import org.sideroscope.workstation.hanging.PlanHanging;

/** The side of the window that lists what lies open, and what of it hangs in the viewports. */
final class StudiesSide {

  private final Services services;
  private final ViewingArea area;
  private final NoticeBar notices;
  private final Texts texts;
  private final StudiesView list;
  private final ProtocolDesk protocols;
  private final StudyHanging hanging;
  private final StudyOpening opening;
  private final PriorCommands priors;
  private BiConsumer<StudyObject, Boolean> onObject = (object, byKeyboard) -> {};

  /**
   * @param onImages told when images arrive in a viewport
   */
  StudiesSide(Services services, ViewingArea area, NoticeBar notices, Runnable onImages) {
    this.services = services;
    this.area = area;
    this.notices = notices;
    this.texts = services.texts();
    this.list = MainWindow.studiesPanel(new StudiesView(texts, services.thumbnails()));
    this.protocols =
        new ProtocolDesk(services.workstation().protocols(), services.tasks(), notices, texts);
    StackHanger hanger =
        new StackHanger(
            services.workstation().volumes(),
            services.runningTasks(),
            services.tasks()::onWindowThread,
            texts,
            this::tellDefects,
            onImages);
    this.hanging = new StudyHanging(area, hanger, protocols::protocols);
    Consumer<Failure> refused = notices::tell;
    this.opening =
        new StudyOpening(
            services.workstation().studies(),
            services.workstation().kinds(),
            services.tasks(),
            texts,
            hanging,
            refused);
    this.priors =
        new PriorCommands(
            hanging,
            area,
            services.workstation(),
            services.tasks(),
            services.files()::folderToOpen,
            notices,
            texts);
    opening.onScan(scan -> {
      list.show(scan);
      priors.show(scan);
    });
    list.setOnOpen(opening::choose);
  }

  /** The list. */
  Region view() {
    return list;
  }

  StudyHanging hanging() {
    return hanging;
  }

  StudyOpening opening() {
    return opening;
  }

  /** Of the patient whose study is read, the newest first. */
  List<Study> otherStudies() {
    return priors.otherStudies();
  }

  /**
   * @param root what menus and the editor of protocols are laid over
   * @param reveal brings the list into sight
   */
  void bind(
      CommandHandlers handlers,
      StackPane root,
      OpenReading reading,
      ReadingDesk desk,
      Runnable reveal) {
    new HangingCommands(hanging, area, protocols, notices, texts).bind(handlers, root);
    priors.bind(handlers);
    handlers
        .on(Command.NEXT_SERIES, () -> hanging.stepSeries(1))
        .on(Command.PREVIOUS_SERIES, () -> hanging.stepSeries(-1))
        .on(Command.KIND_OF_IMAGE, () -> askKind(reveal))
        .on(
            Command.OPEN_FOLDER,
            () -> services.files().folderToOpen().map(List::of).ifPresent(this::open))
        .on(Command.OPEN_FILES, () -> open(services.files().filesToOpen()));
    list.setOnKind(
        new KindCommands(services, opening, reading, notices, renamed -> show(renamed, desk))
            ::choose);
  }

  /** The objects that are listed and can be opened. */
  List<ObjectChoice> objects() {
    return list.objects();
  }

  /**
   * Says what opens objects, chosen from the list or given as files.
   *
   * @param objects told an object, and whether it was chosen by the keyboard
   */
  void onObject(BiConsumer<StudyObject, Boolean> objects) {
    onObject = objects;
    list.setOnOpenObject(this::choose);
    opening.onObjects(given -> given.forEach(object -> objects.accept(object, false)));
  }

  /** Opens an object beside the images that it belongs to. */
  void choose(ObjectChoice choice, boolean byKeyboard) {
    opening.choose(choice);
    onObject.accept(choice.object(), byKeyboard);
  }

  /** Opens files and folders; none changes nothing. */
  void open(List<Path> paths) {
    if (!paths.isEmpty()) {
      notices.clear();
      opening.open(paths);
    }
  }

  /** Shows in the list what hangs; true if something is seen for the first time. */
  boolean see() {
    list.markShown(area.shownIds(), area.active().stackId());
    List<ImageStack> onScreen =
        area.visiblePanes().stream()
            .filter(pane -> !pane.isPrior())
            .flatMap(pane -> pane.shown().stream())
            .filter(ShownStack::hasImage)
            .map(ShownStack::stack)
            .toList();
    return opening.see(onScreen);
  }

  /** The series of a scan's study that hang when it is taken up, each once, the main one first. */
  List<ImageStack> hungFirst(Scan scan) {
    Scan called = services.workstation().kinds().apply(scan).scan();
    return called.patients().stream()
        .flatMap(patient -> patient.studies().stream())
        .findFirst()
        .map(this::hungFirst)
        .orElse(List.of());
  }

  List<ImageStack> hungFirst(Study study) {
    return PlanHanging.ranked(protocols.protocols(), study).getFirst().viewports().stream()
        .flatMap(place -> place.stack().stream())
        .distinct()
        .toList();
  }

  /** Takes the list and the images down. */
  void clear() {
    list.show(new Scan(List.of(), List.of(), List.of(), 0, 0));
    opening.leave();
  }

  void hidePatient(boolean hidden) {
    list.hidePatient(hidden);
  }

  private void askKind(Runnable reveal) {
    String stackId = area.active().stackId();
    if (stackId.isEmpty()) {
      notices.tell(texts.get("viewport.empty"));
    } else {
      reveal.run();
      list.askKind(stackId);
    }
  }

  private void show(StudyOpening.Renamed renamed, ReadingDesk desk) {
    list.showCorrected(renamed.scan());
    hanging.rename(renamed.scan());
    desk.rename(renamed.choice().patient(), renamed.choice().study());
  }

  private void tellDefects(ImageStack stack, List<Defect> defects) {
    notices.tell(texts.get("notice.defects", defects.size(), defects.getFirst().sentence()));
  }
}
