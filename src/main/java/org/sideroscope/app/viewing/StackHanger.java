package org.sideroscope.app.viewing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.workstation.hanging.Showing;
import org.sideroscope.workstation.studies.LoadEnd;
import org.sideroscope.workstation.studies.LoadListener;
import org.sideroscope.workstation.studies.OpenVolume;
import org.sideroscope.workstation.studies.Volumes;

/** Hangs stacks in viewports and has their images loaded, the slice that is seen first. */
public final class StackHanger {

  private final Volumes volumes;
  private final RunningTasks tasks;
  private final Consumer<Runnable> windowThread;
  private final Texts texts;
  private final StackWords words;
  private final BiConsumer<ImageStack, List<Defect>> onDefects;
  private final Runnable onChanged;
  private final Map<ViewportPane, OpenVolume> open = new HashMap<>();

  /**
   * Creates a hanger with nothing hanging.
   *
   * @param onDefects told on the window's thread what was wrong with single images of a stack
   * @param onChanged told on the window's thread when the first image of a stack that hangs is
   *     there, or it turned out that none can be shown
   */
  public StackHanger(
      Volumes volumes,
      RunningTasks tasks,
      Consumer<Runnable> windowThread,
      Texts texts,
      BiConsumer<ImageStack, List<Defect>> onDefects,
      Runnable onChanged) {
    this.volumes = volumes;
    this.tasks = tasks;
    this.windowThread = windowThread;
    this.texts = texts;
    this.words = new StackWords(texts);
    this.onDefects = onDefects;
    this.onChanged = onChanged;
  }

  /** Hangs a stack in the place of what hangs there; the same stack again changes nothing. */
  public void hang(ViewportPane pane, Choice choice) {
    boolean hangs =
        pane.shown().filter(shown -> shown.stack().id().equals(choice.stack().id())).isPresent();
    if (!hangs) {
      hang(pane, choice, Showing.NATIVE);
    }
  }

  /** Hangs a stack in the place of what hangs there, shown in a certain way. */
  void hang(ViewportPane pane, Choice choice, Showing showing) {
    ImageStack stack = choice.stack();
    if (stack.frames().stream().noneMatch(frame -> Codecs.canDecode(frame.pixels()))) {
      takeDown(pane);
      fail(pane, stack, stack.defects());
      return;
    }
    int middle = stack.displayGrid().slices() / 2;
    RunningTask task = tasks.begin(texts.get("task.loading", words.kind(stack)), windowThread);
    OpenVolume before = open.get(pane);
    Listener listener = new Listener(pane, stack, task);
    OpenVolume opened = volumes.open(stack, middle, listener);
    listener.cancelling = opened::cancelLoading;
    open.put(pane, opened);
    pane.show(ShownStack.of(choice.patient(), choice.study(), stack, opened.volume()), middle);
    pane.showAs(showing);
    if (before != null) {
      before.close();
    }
  }

  /** Says the gravest of what is wrong in the place of the images. */
  private void fail(ViewportPane pane, ImageStack stack, List<Defect> defects) {
    String reason =
        defects.stream()
            .max(Comparator.comparing(Defect::severity))
            .map(Defect::sentence)
            .orElse("");
    pane.fail(stack, reason);
  }

  /** Takes down what hangs in a viewport. */
  public void takeDown(ViewportPane pane) {
    OpenVolume before = open.remove(pane);
    if (before != null) {
      before.close();
    }
    pane.clear();
  }

  private final class Listener implements LoadListener {
    private final ViewportPane pane;
    private final ImageStack stack;
    private final RunningTask task;
    private volatile Runnable cancelling = () -> {};
    private volatile boolean seen;

    Listener(ViewportPane pane, ImageStack stack, RunningTask task) {
      this.pane = pane;
      this.stack = stack;
      this.task = task;
    }

    @Override
    public void settled(int slice, int done, int total) {
      if (task.isCancelled()) {
        cancelling.run();
      }
      pane.viewport().sliceArrived(slice);
      if (!seen) {
        windowThread.accept(this::see);
      }
      task.report(texts.get("task.loading", words.kind(stack)), done, total);
    }

    @Override
    public void ended(LoadEnd end) {
      windowThread.accept(() -> finish(end));
    }

    private void finish(LoadEnd end) {
      tasks.end(task);
      switch (end) {
        case LoadEnd.Complete(List<Defect> defects) -> complete(defects);
        case LoadEnd.Failed(var failure) -> {
          if (hangsHere().isPresent()) {
            pane.fail(stack, failure.message());
            onChanged.run();
          }
        }
        case LoadEnd.Cancelled _ -> {}
      }
    }

    private void see() {
      if (!seen && hangsHere().filter(ShownStack::hasImage).isPresent()) {
        seen = true;
        onChanged.run();
      }
    }

    private void complete(List<Defect> defects) {
      if (hangsHere().filter(shown -> !shown.hasImage()).isPresent()) {
        fail(pane, stack, defects);
        onChanged.run();
      } else if (!defects.isEmpty()) {
        onDefects.accept(stack, defects);
      }
    }

    private Optional<ShownStack> hangsHere() {
      return pane.shown().filter(shown -> shown.stack().id().equals(stack.id()));
    }
  }
}
