package org.sideroscope.workstation.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has several threads answer batches of readings and writes the answers in the order of the
 * readings. At any time no more than a few batches exist. Used once, by one thread.
 */
final class OrderedBatches implements AutoCloseable {

  private static final int MOST_READINGS = 256;
  private static final int MOST_BYTES = 1 << 20;
  private static final int NAMED_REFUSALS = 10;

  private final AnswerReadings answering;
  private final OutputStream out;
  private final int mostInHand;
  private final ExecutorService workers;
  private final Deque<Future<AnswerReadings.Answers>> inHand = new ArrayDeque<>();

  private long classified;
  private long refused;
  private final List<String> firstRefused = new ArrayList<>();

  OrderedBatches(AnswerReadings answering, int threads, OutputStream out) {
    this.answering = answering;
    this.out = out;
    this.mostInHand = 2 * threads;
    this.workers = Executors.newFixedThreadPool(threads);
  }

  BatchSummary answer(ReadingSource source) throws IOException {
    for (List<ReadingItem> batch = take(source); !batch.isEmpty(); batch = take(source)) {
      List<ReadingItem> items = batch;
      inHand.add(workers.submit(() -> answering.answer(items)));
      // whoever sends one reading and waits for its answer gets it now
      writeDownTo(source.isReady() ? mostInHand : 0);
    }
    writeDownTo(0);
    return new BatchSummary(classified, refused, firstRefused);
  }

  private static List<ReadingItem> take(ReadingSource source) {
    List<ReadingItem> batch = new ArrayList<>();
    int bytes = 0;
    while (batch.size() < MOST_READINGS
        && bytes < MOST_BYTES
        && (batch.isEmpty() || source.isReady())) {
      ReadingItem item = source.next();
      if (item == null) {
        break;
      }
      batch.add(item);
      bytes += item.bytes();
    }
    return batch;
  }

  private void writeDownTo(int most) throws IOException {
    while (inHand.size() > most) {
      AnswerReadings.Answers answers = join(inHand.remove());
      out.write(answers.lines().getBytes(StandardCharsets.UTF_8));
      count(answers);
    }
    if (most == 0) {
      out.flush();
    }
  }

  private void count(AnswerReadings.Answers answers) {
    classified += answers.readings() - answers.refused().size();
    refused += answers.refused().size();
    answers.refused().stream()
        .limit(NAMED_REFUSALS - firstRefused.size())
        .forEach(firstRefused::add);
  }

  private static AnswerReadings.Answers join(Future<AnswerReadings.Answers> answers) {
    try {
      return answers.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reading could not be classified", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends the threads; what nobody will read is not answered. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
