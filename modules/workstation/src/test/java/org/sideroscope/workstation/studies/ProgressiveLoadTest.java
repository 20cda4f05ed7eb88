package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.workstation.Phantom;

@ExtendWith(Phantom.Shared.class)
class ProgressiveLoadTest {

  @Test
  void theWantedSliceIsThereBeforeTheLastIsReadAndEachIsToldOnce(Phantom phantom) throws Exception {
    ImageStack stack = phantom.disk().study().stacks().getFirst();
    int slices = stack.displayGrid().slices();
    Watching watching = new Watching();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      new Volumes(new StackLoader(), executor, 1 << 30).open(stack, 40, watching);

      LoadEnd end = watching.end.get(1, TimeUnit.MINUTES);

      assertInstanceOf(LoadEnd.Complete.class, end);
    }
    assertEquals(slices, watching.told.size());
    assertEquals(slices, watching.mostDone.get());
    assertTrue(watching.doneWhenWanted.get() < slices);
  }

  private static final class Watching implements LoadListener {
    private final Set<Integer> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mostDone = new AtomicInteger();
    private final AtomicInteger doneWhenWanted = new AtomicInteger(Integer.MAX_VALUE);
    private final CompletableFuture<LoadEnd> end = new CompletableFuture<>();

    @Override
    public void settled(int slice, int done, int total) {
      assertTrue(told.add(slice));
      mostDone.accumulateAndGet(done, Math::max);
      if (slice == 40) {
        doneWhenWanted.set(done);
      }
    }

    @Override
    public void ended(LoadEnd loadEnd) {
      end.complete(loadEnd);
    }
  }
}
