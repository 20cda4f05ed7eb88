package org.sideroscope.app;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import org.sideroscope.app.studies.BackgroundThumbnails;
import org.sideroscope.app.task.PoolTaskExecutor;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.window.FileChoices;
import org.sideroscope.app.window.Services;
import org.sideroscope.app.window.Workbench;
import org.sideroscope.workstation.Workstation;

/** Builds the program: what is made once, and who gets it. */
final class Composition implements AutoCloseable {

  private static final int THREADS = 2;

  private final Workbench workbench;
  private final PoolTaskExecutor tasks;
  private final ExecutorService background;
  private final Workstation workstation;

  private Composition(
      Workbench workbench,
      PoolTaskExecutor tasks,
      ExecutorService background,
      Workstation workstation) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.background = background;
    this.workstation = workstation;
  }

  /**
   * Builds everything.
   *
   * @param workstation wires the use cases, given what runs the loading of images
   */
  static Composition create(
      Function<Executor, Workstation> workstation, FileChoices files, Texts texts) {
    RunningTasks running = new RunningTasks();
    PoolTaskExecutor tasks = new PoolTaskExecutor(THREADS, Platform::runLater, running);
    ExecutorService background =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    ExecutorService drawing =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    Workstation wired = workstation.apply(background);
    Services services =
        new Services(
            wired,
            new BackgroundThumbnails(wired.thumbnails(), background, Platform::runLater),
            tasks,
            running,
            drawing,
            files,
            texts,
            ZoneId.systemDefault());
    return new Composition(new Workbench(services), tasks, background, wired);
  }

  Workbench workbench() {
    return workbench;
  }

  @Override
  public void close() {
    workbench.close();
    tasks.close();
    background.shutdownNow();
    workstation.close();
  }
}
