package org.sideroscope.dicom.awt;

import jj2000.j2k.util.FacilityManager;
import jj2000.j2k.util.MsgLogger;
import jj2000.j2k.util.ProgressWatch;
import org.sideroscope.dicom.work.Deadline;

/**
 * What jj2000 finds registered for the thread it decodes in: somebody to talk to who does not
 * listen, where it would print otherwise, and somebody to report to after each block of an image,
 * who stops it when its time is over. Blocks are decoded without reading from the stream.
 */
final class Jpeg2000Session implements AutoCloseable {

  private final Thread thread = Thread.currentThread();

  Jpeg2000Session(Deadline deadline) {
    FacilityManager.registerMsgLogger(thread, new Silence());
    FacilityManager.registerProgressWatch(thread, new Watch(deadline));
  }

  @Override
  public void close() {
    FacilityManager.unregisterMsgLogger(thread);
    FacilityManager.unregisterProgressWatch(thread);
  }

  private record Watch(Deadline deadline) implements ProgressWatch {
    @Override
    public void initProgressWatch(int min, int max, String info) {
      updateProgressWatch(min, info);
    }

    @Override
    public void updateProgressWatch(int value, String info) {
      if (deadline.isPassed()) {
        throw new DecodingStoppedException("Decoding takes too long.");
      }
    }

    @Override
    public void terminateProgressWatch() {}
  }

  private static final class Silence implements MsgLogger {
    @Override
    public void printmsg(int severity, String message) {}

    @Override
    public void println(String message, int firstIndent, int indent) {}

    @Override
    public void flush() {}
  }
}
