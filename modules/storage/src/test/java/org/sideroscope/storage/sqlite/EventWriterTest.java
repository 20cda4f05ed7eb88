package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.SaveState;

@Timeout(30)
class EventWriterTest {

  private static final Instant NOW = Instant.ofEpochSecond(99);

  private final Disk disk = new Disk();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
  private final EventWriter writer =
      new EventWriter(
          disk,
          new SaveState.Unchanged(),
          InstantSource.fixed(NOW),
          Duration.ofMillis(1),
          () -> {},
          closed::countDown);

  EventWriterTest() {
    writer.onState(states::add);
  }

  @AfterEach
  void close() {
    disk.syncs.release(1_000_000);
    disk.failure = null;
    writer.close();
  }

  @Test
  void anEventIsWrittenBeforeAppendReturnsAndSavedOnlyOnceItIsSynced() throws Exception {
    append("one");
    assertEquals("one", disk.written());
    assertEquals(new SaveState.Saving(), writer.state());

    disk.syncs.release();
    awaitState(SaveState.Saved.class);
    assertEquals(new SaveState.Saved(NOW), writer.state());
  }

  @Test
  void aSlowSyncHoldsNobodyUpAndTakesAllThatWaits() throws Exception {
    append("one");
    disk.awaitSyncBegun();
    for (int i = 0; i < 50; i++) {
      append("more");
    }
    assertEquals(3 + 50 * 4, disk.written().length(), "written while a sync is under way");

    disk.syncs.release(2);
    awaitState(SaveState.Saved.class);
    assertEquals(2, disk.begun.get(), "one sync for the first, one for all others");
  }

  @Test
  void whatIsWrittenDuringASyncIsNotCalledSavedByIt() throws Exception {
    append("one");
    disk.awaitSyncBegun();
    append("two");
    disk.syncs.release();
    disk.awaitSyncBegun();

    assertEquals(new SaveState.Saving(), writer.state());
  }

  @Test
  void aFullDiskIsToldAndWhatWasDoneIsWrittenWhenThereIsRoom() throws Exception {
    disk.syncs.release(100);
    append("one");
    awaitState(SaveState.Saved.class);

    disk.failure = "the disk is full";
    append("two");
    append("three");
    assertEquals(
        "Not saved: the disk is full. What you do is kept while the program runs, and saving is"
            + " tried again.",
        writer.state().failure().orElseThrow());
    assertEquals("one", disk.written());

    disk.failure = null;
    awaitState(SaveState.Saved.class);
    assertEquals("onetwothree", disk.written());
  }

  @Test
  void whatFailedToSyncIsWrittenAgain() throws Exception {
    disk.failSync = true;
    append("one");
    disk.syncs.release();
    awaitState(SaveState.Failed.class);

    disk.failSync = false;
    disk.syncs.release(100);
    awaitState(SaveState.Saved.class);
    assertEquals("one", disk.written());
  }

  @Test
  void closingWaitsForTheDisk() throws Exception {
    append("one");
    append("two");
    disk.syncs.release(100);

    writer.close();

    assertEquals(new SaveState.Saved(NOW), writer.state());
    assertTrue(closed.await(20, TimeUnit.SECONDS));
    assertTrue(disk.closed);
    assertThrows(IllegalStateException.class, () -> append("three"));
  }

  @Test
  void closingDoesNotWaitForADiskThatFails() {
    disk.failure = "the folder cannot be written";
    append("one");

    writer.close();

    assertTrue(writer.state().failure().orElseThrow().contains("cannot be written"));
  }

  @Test
  void anInterruptedThreadStillSaves() throws Exception {
    disk.syncs.release(100);
    Thread.currentThread().interrupt();
    append("one");
    writer.close();

    assertTrue(Thread.interrupted(), "the interrupt is still there");
    assertEquals(new SaveState.Saved(NOW), writer.state());
    assertFalse(disk.written().isEmpty());
  }

  private void append(String event) {
    writer.append(new StoredEvent(ChainHead.START, "", "", event));
  }

  private void awaitState(Class<? extends SaveState> type) throws InterruptedException {
    while (!type.isInstance(writer.state())) {
      assertNotNull(states.poll(20, TimeUnit.SECONDS), "no other state came");
    }
  }

  /** A disk that syncs when it is let, and fails when it is told to, losing what it was given. */
  private static final class Disk implements EventSink {
    final Semaphore syncs = new Semaphore(0);
    final Semaphore syncsBegun = new Semaphore(0);
    final AtomicInteger begun = new AtomicInteger();
    volatile @Nullable String failure;
    volatile boolean failSync;
    volatile boolean closed;
    private String text = "";

    @Override
    public synchronized Optional<String> write(List<StoredEvent> events) {
      if (failure == null) {
        events.forEach(event -> text += event.body());
      }
      return Optional.ofNullable(failure);
    }

    @Override
    public Optional<String> sync() {
      begun.incrementAndGet();
      syncsBegun.release();
      syncs.acquireUninterruptibly();
      return failSync ? lose() : Optional.empty();
    }

    @Override
    public Optional<String> writeAgain(List<StoredEvent> events) {
      write(events);
      return sync();
    }

    @Override
    public void close() {
      closed = true;
    }

    void awaitSyncBegun() {
      syncsBegun.acquireUninterruptibly();
    }

    private synchronized Optional<String> lose() {
      text = "";
      return Optional.of("the disk refuses");
    }

    synchronized String written() {
      return text;
    }
  }
}
