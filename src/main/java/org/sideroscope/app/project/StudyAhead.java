package org.sideroscope.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.AssignedStudies;
import org.sideroscope.workstation.project.ReaderSeat;
import org.sideroscope.workstation.project.Worklist.Item;
import org.sideroscope.workstation.studies.LoadListener;
import org.sideroscope.workstation.studies.OpenVolume;
import org.sideroscope.workstation.studies.Volumes;

/**
 * The study that comes next, looked through and the series that hang first loaded while the present
 * one is read, as far as there is memory beside what is being looked at. Belongs to the window's
 * thread.
 */
public final class StudyAhead implements AutoCloseable {

  private record Ready(Assignment assignment, boolean blinded, Scan scan) {}

  private final ReaderSeat seat;
  private final AssignedStudies studies;
  private final Volumes volumes;
  private final TaskExecutor tasks;
  private final Texts texts;
  private final Function<Scan, List<ImageStack>> hungFirst;
  private final List<OpenVolume> images = new ArrayList<>();
  private @Nullable Item wanted;
  private @Nullable Ready ready;
  private @Nullable RunningTask running;

  /**
   * @param hungFirst the series of a study that hang when it is taken up, the main one first
   */
  public StudyAhead(
      ReaderSeat seat,
      AssignedStudies studies,
      Volumes volumes,
      TaskExecutor tasks,
      Texts texts,
      Function<Scan, List<ImageStack>> hungFirst) {
    this.seat = seat;
    this.studies = studies;
    this.volumes = volumes;
    this.tasks = tasks;
    this.texts = texts;
    this.hungFirst = hungFirst;
  }

  /** Makes a study ready in the place of the one before, unless it is ready. */
  public void prepare(Item next) {
    if (isReady(next)) {
      return;
    }
    close();
    wanted = next;
    running =
        tasks.start(
            texts.get("task.study-ahead", next.code()),
            progress -> find(next, progress),
            scan -> prepared(next, scan),
            failure -> {
              // it is told when the study is opened
            });
  }

  private void prepared(Item next, Scan scan) {
    if (!next.equals(wanted)) {
      return;
    }
    running = null;
    ready = new Ready(next.assignment(), next.blinded(), scan);
    hungFirst.apply(scan).stream().filter(volumes::hasRoomFor).forEach(this::load);
  }

  /** The slice that is shown first is read first. */
  private void load(ImageStack stack) {
    images.add(volumes.open(stack, stack.displayGrid().slices() / 2, LoadListener.NONE));
  }

  /** The study if it is ready. */
  public Optional<Scan> known(Item item) {
    return Optional.ofNullable(ready).filter(_ -> isReady(item)).map(Ready::scan);
  }

  /** Looks for a study; blocks. */
  public Result<Scan> find(Item item, Progress progress) {
    return studies.find(seat, item.study(), item.blinded(), progress);
  }

  private boolean isReady(Item item) {
    return ready != null
        && ready.assignment().equals(item.assignment())
        && ready.blinded() == item.blinded();
  }

  /** Lets go of what is ready; who shows its images by now keeps them. */
  @Override
  public void close() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    images.forEach(OpenVolume::close);
    images.clear();
    wanted = null;
    ready = null;
  }
}
