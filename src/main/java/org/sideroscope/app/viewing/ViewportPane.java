package org.sideroscope.app.viewing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.studies.PatientWords;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.viewer.CornerTexts;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewportContent;
import org.sideroscope.viewer.ViewportTool;
import org.sideroscope.workstation.hanging.Showing;
import org.sideroscope.workstation.hanging.ViewportRule;

/** One place in the viewing area: a viewport and the stack that hangs in it. */
public final class ViewportPane {

  /** With any other tool in the hand two quick clicks are work on the image. */
  private static final Set<ViewportTool> CLICK_NOTHING =
      EnumSet.of(ViewportTool.WINDOW_LEVEL, ViewportTool.PAN, ViewportTool.ZOOM);

  private final SliceViewport viewport;
  private final PaneFrame frame;
  private final Texts texts;
  private final StackWords stackWords;
  private final PatientWords patientWords;
  private @Nullable ShownStack shown;
  private String stackId = "";
  private boolean prior;
  private List<String> notes = List.of();

  ViewportPane(Executor drawing, Texts texts, int number) {
    this.viewport = new SliceViewport(drawing);
    this.texts = texts;
    this.stackWords = new StackWords(texts);
    this.patientWords = new PatientWords(texts);
    viewport.setId("viewport-" + number);
    viewport.setKeysEnabled(false);
    this.frame = new PaneFrame(viewport);
    viewport
        .viewStateProperty()
        .subscribe(state -> frame.hideDate(state.overlays().patientDataHidden()));
    clear();
  }

  public SliceViewport viewport() {
    return viewport;
  }

  /** The viewport with what is round it, for the window's layout. */
  Node node() {
    return frame;
  }

  /** Says which of two compared studies hangs here. */
  void compare(Study study, boolean isPrior, String words) {
    prior = isPrior;
    String date = study.facts().date().map(LocalDate::toString).orElse(texts.get("study.undated"));
    frame.compare(texts.get(words), date, isPrior);
  }

  /** Says whose view of the images this is. */
  void name(String title) {
    frame.name(title);
  }

  /** Nothing is compared here any more. */
  void endComparison() {
    prior = false;
    frame.clear();
  }

  /** Whether this is for another study than the one that is read. */
  public boolean isPrior() {
    return prior;
  }

  /** Why what is seen here must not go into the reading, if so. */
  public Optional<String> whyNotOfReading() {
    return prior ? Optional.of(texts.get("compare.not-of-reading")) : Optional.empty();
  }

  public Optional<ShownStack> shown() {
    return Optional.ofNullable(shown);
  }

  /** What hangs here, in words; empty if nothing does. */
  public String title() {
    return shown().map(stack -> stackWords.title(stack.stack())).orElse("");
  }

  /** The stack that hangs here, or was to hang here and cannot be shown; empty if none. */
  public String stackId() {
    return stackId;
  }

  /** Nothing hangs here. */
  void clear() {
    shown = null;
    stackId = "";
    viewport.setContent(
        new ViewportContent.Empty(texts.get("viewport.empty"), texts.get("viewport.empty.hint")));
  }

  /** Nothing of the study fits here, and what that means is said in the place. */
  void miss(ViewportRule rule) {
    clear();
    viewport.setContent(
        new ViewportContent.Empty(
            texts.get("viewport.missing", rule.name()),
            texts.get("viewport.missing.hint", rule.missing()).strip()));
  }

  /** Cuts, projects and colours what hangs here, the middle picture first. */
  void showAs(Showing showing) {
    viewport
        .volume()
        .ifPresent(volume -> {
          Section section = showing.section();
          ViewState state = viewport.viewState();
          viewport.setViewState(
              state
                  .withSection(section)
                  .withSlice(section.pictures(volume.grid()).slices() / 2)
                  .withGreys(state.greys().withColours(showing.colours())));
          showing.window().ifPresent(viewport.windows()::choose);
        });
  }

  /** What hangs here is called otherwise by now; where the reader looks stays as it is. */
  void rename(Scan scan) {
    if (shown != null) {
      show(shown.as(shown.choice().in(scan)), viewport.viewState().slice());
    }
  }

  /** Says something beside the images that hang here, a line each, such as what lies over them. */
  public void note(List<String> lines) {
    if (!lines.equals(notes)) {
      notes = List.copyOf(lines);
      shown().ifPresent(stack -> show(stack, viewport.viewState().slice()));
    }
  }

  /** A stack hangs here, opened at a slice. */
  void show(ShownStack next, int slice) {
    shown = next;
    stackId = next.stack().id();
    viewport.setContent(
        new ViewportContent.Slices(
            next.volume(),
            corners(next),
            slice,
            openingWindow(next),
            ViewportContent.Slices.MR_PRESETS));
  }

  /** The stack that was to hang here cannot be shown. */
  void fail(ImageStack stack, String reason) {
    shown = null;
    stackId = stack.id();
    viewport.setContent(
        new ViewportContent.Failed(
            texts.get("viewport.failed", stackWords.title(stack)),
            reason,
            texts.get("viewport.failed.remedy")));
  }

  /** Runs something when the pane is pressed, before the viewport sees it. */
  void onPress(Runnable action) {
    viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> action.run());
  }

  /** Runs something when the image is double-clicked with a tool that does nothing by clicks. */
  void onDoubleClick(Runnable action) {
    viewport.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          boolean twice = event.getClickCount() == 2 && event.isStillSincePress();
          if (twice
              && event.getButton() == MouseButton.PRIMARY
              && CLICK_NOTHING.contains(viewport.viewState().hand().tool())) {
            action.run();
          }
        });
  }

  private CornerTexts corners(ShownStack next) {
    return new CornerTexts(
        patientWords.patientLines(next.patient()),
        patientWords.studyLines(next.study()),
        Stream.concat(
                Stream.of(stackWords.title(next.stack()), stackWords.series(next.stack())),
                notes.stream())
            .toList(),
        stackWords.technique(next.stack()));
  }

  /** Phase is noise in the air, which would mislead a window chosen from the pixels. */
  private static Optional<WindowLevel> openingWindow(ShownStack next) {
    return next.stack().kind().kind() == ImageKind.SWI_PHASE
        ? next.stack().headerWindow()
        : Optional.empty();
  }
}
