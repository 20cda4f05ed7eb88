package org.sideroscope.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.objects.ObjectDock;
import org.sideroscope.app.overlay.OpenOverlays;
import org.sideroscope.app.overlay.OverlayView;
import org.sideroscope.app.overlay.OverlayViewModel;
import org.sideroscope.app.structured.DocumentView;
import org.sideroscope.app.structured.DocumentViewModel;
import org.sideroscope.app.studies.ObjectMenu;
import org.sideroscope.app.studies.ObjectWords;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.studies.StudiesView.ObjectChoice;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.workstation.overlay.OverlaySegment;
import org.sideroscope.workstation.overlay.SegmentationOverlay;
import org.sideroscope.workstation.structured.ObjectLink;
import org.sideroscope.workstation.structured.OpenDocument;
import org.sideroscope.workstation.structured.OpenImages;

/** Segmentations and documents that lie open beside the images, to be looked at and put away. */
final class ObjectDesk {

  private static final double INSET = 12;

  private final Services services;
  private final ViewingArea area;
  private final StackSight sight;
  private final ReadingDesk desk;
  private final OpenOverlays overlays;
  private final NoticeBar notices;
  private final Texts texts;
  private final ObjectWords words;
  private final ObjectDock dock;
  private final List<DocumentViewModel> documents = new ArrayList<>();
  private boolean namesHidden;
  private @Nullable ObjectMenu menu;

  ObjectDesk(
      Services services,
      ViewingArea area,
      StackSight sight,
      ReadingDesk desk,
      OpenOverlays overlays,
      NoticeBar notices) {
    this.services = services;
    this.area = area;
    this.sight = sight;
    this.desk = desk;
    this.overlays = overlays;
    this.notices = notices;
    this.texts = services.texts();
    this.words = new ObjectWords(texts);
    this.dock = new ObjectDock(area);
  }

  /** The images with what is open below them. */
  ObjectDock dock() {
    return dock;
  }

  /**
   * @param listed the objects that can be opened
   * @param onChoose opens one of them
   */
  void bind(
      CommandHandlers handlers,
      Supplier<List<ObjectChoice>> listed,
      Consumer<ObjectChoice> onChoose) {
    Supplier<Optional<String>> nothingOpen =
        () -> dock.isEmpty() ? Optional.of(texts.get("object.nothing-open")) : Optional.empty();
    handlers
        .on(Command.OPEN_OBJECT, () -> choose(listed.get(), onChoose))
        .on(Command.OBJECTS_PANEL, () -> unless(nothingOpen, dock::focus))
        .unless(Command.OBJECTS_PANEL, nothingOpen)
        .on(Command.CLOSE_OBJECT, () -> unless(nothingOpen, dock::closeFront))
        .unless(Command.CLOSE_OBJECT, nothingOpen);
  }

  private void unless(Supplier<Optional<String>> obstacle, Runnable action) {
    obstacle.get().ifPresentOrElse(notices::tell, action);
  }

  private void choose(List<ObjectChoice> listed, Consumer<ObjectChoice> onChoose) {
    if (menu != null && menu.isShowing()) {
      menu.hide();
      return;
    }
    menu = new ObjectMenu(listed, texts, onChoose);
    Bounds bounds = area.localToScreen(area.getBoundsInLocal());
    menu.show(area, bounds.getMinX() + INSET, bounds.getMinY() + INSET);
  }

  /**
   * Opens an object; what is open already comes to the front.
   *
   * @param byKeyboard whether the keyboard goes to it
   */
  void open(StudyObject object, boolean byKeyboard) {
    if (dock.bringToFront(id(object), byKeyboard)) {
      return;
    }
    switch (object.kind()) {
      case SEGMENTATION -> openOverlay(object, byKeyboard);
      case REPORT, KEY_OBJECTS -> openDocument(object, byKeyboard);
      case PRESENTATION_STATE, REAL_WORLD_VALUE_MAP, OTHER ->
          notices.tell(texts.get("object.details", words.title(object)));
    }
  }

  private static String id(StudyObject object) {
    return object.file().toString();
  }

  /** Without the file, whose name may tell of a patient. */
  private void refuse(StudyObject object, Failure failure) {
    notices.tell(
        Failure.of(
            failure.reason(), texts.get("object.refused", words.title(object), failure.message())));
  }

  // ---- overlays

  private void openOverlay(StudyObject object, boolean byKeyboard) {
    Optional<Study> study = desk.study();
    services
        .tasks()
        .start(
            texts.get("task.segmentation"),
            progress -> SegmentationOverlay.open(object.file(), progress),
            overlay -> {
              if (desk.study().equals(study)) {
                lay(object, overlay, byKeyboard);
              }
            },
            failure -> refuse(object, failure));
  }

  private void lay(StudyObject object, SegmentationOverlay overlay, boolean byKeyboard) {
    Optional<String> obstacle = overlay.whyNotOnAny(stacks());
    if (obstacle.isPresent()) {
      refuse(object, Failure.of(FailureReason.CONFLICT, obstacle.get()));
      return;
    }
    OverlayViewModel model = new OverlayViewModel(id(object), overlay, services.tasks(), texts);
    OverlayView view =
        new OverlayView(
            model,
            desk.patient().flatMap(patient -> overlay.mismatch(patient.facts())),
            (segment, slice) -> goTo(model, segment, slice),
            texts);
    dock.open(
        new ObjectDock.Opened(
            id(object),
            texts.get("overlay.tab", model.name()),
            words.icon(object),
            view,
            view.keys(),
            () -> overlays.remove(model)),
        byKeyboard);
    overlays.add(model);
  }

  /** What is seen first, then the rest of the study. */
  private List<ImageStack> stacks() {
    Stream<ViewportPane> seen =
        Stream.concat(Stream.of(area.active()), area.visiblePanes().stream());
    return Stream.concat(
            seen.flatMap(pane -> pane.shown().stream()).map(ShownStack::stack),
            desk.study().stream().flatMap(study -> study.stacks().stream()))
        .filter(stack -> !stack.isSegmentation())
        .distinct()
        .toList();
  }

  private void goTo(OverlayViewModel model, OverlaySegment segment, OverlayViewModel.Slice slice) {
    if (segment.voxels() == 0) {
      notices.tell(texts.get("overlay.empty-segment"));
      return;
    }
    stacks().stream()
        .filter(stack -> model.overlay().whyNotOn(stack).isEmpty())
        .findFirst()
        .ifPresent(stack ->
            model.find(
                segment.number(),
                slice,
                stack,
                found -> {
                  sight.bring(found.stack());
                  sight.lookAt(found.place());
                }));
  }

  // ---- documents

  private void openDocument(StudyObject object, boolean byKeyboard) {
    services
        .tasks()
        .start(
            texts.get("task.document"),
            _ -> OpenDocument.open(object.file()),
            document -> show(object, document, byKeyboard),
            failure -> refuse(object, failure));
  }

  private void show(StudyObject object, OpenDocument document, boolean byKeyboard) {
    OpenImages images =
        new OpenImages(
            desk.study().map(Study::stacks).orElse(List.of()),
            desk.study().map(Study::objects).orElse(List.of()),
            new StackWords(texts)::title);
    DocumentViewModel model =
        new DocumentViewModel(document, images, warning(document), namesHidden, texts);
    DocumentView view = new DocumentView(model, reference -> follow(images, reference), texts);
    documents.add(model);
    dock.open(
        new ObjectDock.Opened(
            id(object),
            model.title(),
            words.icon(object),
            view,
            view.keys(),
            () -> documents.remove(model)),
        byKeyboard);
  }

  private Optional<String> warning(OpenDocument document) {
    return desk.patient()
        .flatMap(patient ->
            desk.study()
                .flatMap(
                    study -> document.mismatch(patient.facts(), study.facts().studyInstanceUid())));
  }

  private void follow(OpenImages images, ObjectLink reference) {
    Optional<OpenImages.Shown> image = images.find(reference);
    if (image.isPresent()) {
      sight.bring(image.get().stack());
      sight.lookAtSlice(image.get().slice());
    } else {
      images
          .findObject(reference)
          .ifPresentOrElse(
              object -> open(object, false), () -> notices.tell(texts.get("document.not-open")));
    }
  }

  /** Leaves out or shows again who was examined and who read. */
  void hidePatient(boolean hidden) {
    namesHidden = hidden;
    documents.forEach(document -> document.hideNames(hidden));
  }

  /** The study is being left, and with it what lay over its images and beside them. */
  void closeAll() {
    dock.closeAll();
  }
}
