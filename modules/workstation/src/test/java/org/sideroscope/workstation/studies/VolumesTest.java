package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.imaging.Volume;
import org.sideroscope.workstation.TestStacks;

class VolumesTest {

  private static final int STACK_BYTES = 10 * 10 * 4 * 2;

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ImageStack swi = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 4);
  private final ImageStack phase = TestStacks.axial("1.2", ImageKind.SWI_PHASE, "", 10, 10, 4);
  private final ImageStack t2 = TestStacks.axial("1.3", ImageKind.T2, "", 10, 10, 4);

  @Test
  void aStackIsThereAtOnceAndFilledInTheBackground() {
    Heard heard = new Heard();
    OpenVolume opened = volumes(10 * STACK_BYTES).open(swi, 2, heard);

    assertFalse(opened.volume().isComplete());
    runWaiting();

    assertTrue(opened.volume().isComplete());
    Collections.sort(heard.slices);
    assertEquals(List.of(0, 1, 2, 3), heard.slices);
    assertEquals(1, heard.ends.size());
    LoadEnd.Complete end = assertInstanceOf(LoadEnd.Complete.class, heard.ends.getFirst());
    assertEquals(4, end.defects().size());
  }

  @Test
  void aStackIsLoadedOnceHoweverManyLook() {
    Volumes volumes = volumes(10 * STACK_BYTES);
    Heard first = new Heard();
    Heard second = new Heard();

    OpenVolume one = volumes.open(swi, 0, first);
    OpenVolume other = volumes.open(swi, 0, second);

    assertSame(one.volume(), other.volume());
    assertEquals(1, waiting.size());
    runWaiting();
    assertEquals(4, second.slices.size());
    assertEquals(1, first.ends.size());
    assertEquals(1, second.ends.size());
  }

  @Test
  void whoComesAfterTheEndIsToldOfItAsWell() {
    Volumes volumes = volumes(10 * STACK_BYTES);
    volumes.open(swi, 0, LoadListener.NONE);
    runWaiting();

    Heard late = new Heard();
    volumes.open(swi, 0, late);
    runWaiting();

    assertInstanceOf(LoadEnd.Complete.class, late.ends.getFirst());
  }

  @Test
  void whatNobodyLooksAtGoesFirstWhenThereIsNoRoom() {
    Volumes volumes = volumes(2 * STACK_BYTES);
    Volume used = volumes.open(swi, 0, LoadListener.NONE).volume();
    OpenVolume unused = volumes.open(phase, 0, LoadListener.NONE);
    Volume gone = unused.volume();
    runWaiting();
    unused.close();
    assertEquals(2 * STACK_BYTES, volumes.bytes());

    volumes.open(t2, 0, LoadListener.NONE);

    assertEquals(2 * STACK_BYTES, volumes.bytes());
    assertSame(used, volumes.open(swi, 0, LoadListener.NONE).volume());
    assertNotSame(gone, volumes.open(phase, 0, LoadListener.NONE).volume());
  }

  @Test
  void theLeastRecentlyUsedGoesFirst() {
    Volumes volumes = volumes(2 * STACK_BYTES);
    OpenVolume oldest = volumes.open(swi, 0, LoadListener.NONE);
    OpenVolume newer = volumes.open(phase, 0, LoadListener.NONE);
    volumes.open(swi, 0, LoadListener.NONE).close();
    oldest.close();
    newer.close();

    volumes.open(t2, 0, LoadListener.NONE);

    assertSame(oldest.volume(), volumes.open(swi, 0, LoadListener.NONE).volume());
  }

  @Test
  void whatIsLookedAtStaysEvenBeyondTheLimit() {
    Volumes volumes = volumes(STACK_BYTES);

    OpenVolume first = volumes.open(swi, 0, LoadListener.NONE);
    volumes.open(phase, 0, LoadListener.NONE);

    assertEquals(2 * STACK_BYTES, volumes.bytes());
    first.close();
    assertEquals(STACK_BYTES, volumes.bytes());
  }

  @Test
  void aVolumeThatIsOpenedTwiceStaysUntilBothAreClosed() {
    Volumes volumes = volumes(STACK_BYTES);
    OpenVolume first = volumes.open(swi, 0, LoadListener.NONE);
    OpenVolume second = volumes.open(swi, 0, LoadListener.NONE);

    first.close();
    first.close();
    volumes.closeUnused();
    assertEquals(STACK_BYTES, volumes.bytes());

    second.close();
    volumes.closeUnused();
    assertEquals(0, volumes.bytes());
  }

  @Test
  void aCancelledStackBeginsAnew() {
    Volumes volumes = volumes(10 * STACK_BYTES);
    Heard heard = new Heard();
    OpenVolume cancelled = volumes.open(swi, 0, heard);
    cancelled.cancelLoading();
    runWaiting();
    assertEquals(List.of(new LoadEnd.Cancelled()), heard.ends);

    OpenVolume again = volumes.open(swi, 0, LoadListener.NONE);
    runWaiting();

    assertNotSame(cancelled.volume(), again.volume());
    assertTrue(again.volume().isComplete());
  }

  @Test
  void whoHasClosedHearsNoMore() {
    Heard heard = new Heard();
    volumes(10 * STACK_BYTES).open(swi, 0, heard).close();

    runWaiting();

    assertEquals(List.of(), heard.slices);
    assertEquals(List.of(), heard.ends);
  }

  @Test
  void aStackThatCannotFitIsRefusedInASentence() {
    Volumes volumes = volumes(STACK_BYTES - 1);
    Heard heard = new Heard();

    volumes.open(swi, 0, heard);
    runWaiting();

    LoadEnd.Failed end = assertInstanceOf(LoadEnd.Failed.class, heard.ends.getFirst());
    assertTrue(end.failure().message().contains("more memory"));
    assertEquals(0, volumes.bytes());
  }

  private Volumes volumes(long limit) {
    return new Volumes(new StackLoader(), waiting::add, limit);
  }

  private void runWaiting() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** What a listener was told; slices come from two threads at once. */
  private static final class Heard implements LoadListener {
    private final List<Integer> slices = Collections.synchronizedList(new ArrayList<>());
    private final List<LoadEnd> ends = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void settled(int slice, int done, int total) {
      slices.add(slice);
    }

    @Override
    public void ended(LoadEnd end) {
      ends.add(end);
    }
  }
}
