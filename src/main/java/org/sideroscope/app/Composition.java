package org.sideroscope.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.sideroscope.app.files.FileChoices;
import org.sideroscope.app.project.PasswordSheet;
import org.sideroscope.app.project.ProjectDoor;
import org.sideroscope.app.studies.BackgroundThumbnails;
import org.sideroscope.app.task.PoolTaskExecutor;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.window.Services;
import org.sideroscope.app.window.Workbench;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.Seat;

/** Builds the program: what is made once, and who gets it. */
final class Composition implements ProjectDoor, AutoCloseable {

  private static final int THREADS = 2;

  private final PoolTaskExecutor tasks;
  private final ExecutorService background;
  private final Services own;
  private Services shown;
  private Workbench workbench;

  /** Wires the use cases. */
  @FunctionalInterface
  interface Wiring {

    /**
     * @param loading runs the loading of images
     * @param passwords asks whoever uses the program
     */
    Workstation wire(Executor loading, PasswordPrompt passwords);
  }

  private Composition(Wiring wiring, FileChoices files, Texts texts) {
    RunningTasks running = new RunningTasks();
    this.tasks = new PoolTaskExecutor(THREADS, Platform::runLater, running);
    this.background = threads();
    Workstation wired =
        wiring.wire(background, new PasswordSheet(() -> workbench().front(), texts));
    this.own =
        new Services(
            wired,
            new BackgroundThumbnails(wired.thumbnails(), background, Platform::runLater),
            tasks,
            running,
            threads(),
            files,
            texts,
            ZoneId.systemDefault(),
            Optional.empty(),
            this);
    this.shown = own;
    this.workbench = new Workbench(own);
  }

  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
  }

  /** Builds everything. */
  static Composition create(Wiring wiring, FileChoices files, Texts texts) {
    return new Composition(wiring, files, texts);
  }

  Workbench workbench() {
    return workbench;
  }

  /** Opens a project as one of its readers at once; tells why it cannot. */
  Optional<Failure> sit(Path project, String reader) {
    Result<Seat> seat = Seat.take(own.workstation().projects(), project, reader);
    seat.toOptional().ifPresent(this::enter);
    return seat.toFailure();
  }

  @Override
  public void enter(Seat seat) {
    show(own.at(seat));
  }

  @Override
  public void leave() {
    show(own);
  }

  /** Another window takes the place of the one that is seen. */
  private void show(Services next) {
    workbench.retire();
    closeProject();
    shown = next;
    workbench = workbench.succeededBy(next);
  }

  private void closeProject() {
    if (shown.seat().isPresent()) {
      shown.workstation().close();
    }
  }

  @Override
  public void close() {
    workbench.close();
    tasks.close();
    background.shutdownNow();
    closeProject();
    own.workstation().close();
  }
}
