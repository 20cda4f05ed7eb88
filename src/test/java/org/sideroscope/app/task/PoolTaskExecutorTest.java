package org.sideroscope.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.sideroscope.foundation.Result;

class PoolTaskExecutorTest {

  @Test
  void whatIsStartedWhileTheProgramEndsIsNotBegun() {
    RunningTasks running = new RunningTasks();
    PoolTaskExecutor tasks = new PoolTaskExecutor(1, Runnable::run, running);
    AtomicBoolean begun = new AtomicBoolean();
    tasks.close();

    tasks.start(
        "late",
        _ -> {
          begun.set(true);
          return Result.success(1);
        },
        _ -> {},
        _ -> {});

    assertFalse(begun.get());
    assertEquals(List.of(), List.copyOf(running.running()));
  }
}
