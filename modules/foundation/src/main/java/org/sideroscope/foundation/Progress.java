package org.sideroscope.foundation;

/**
 * How long work reports how far it is and learns that it should stop. Called from the thread that
 * works; implementations must be safe for that.
 */
public interface Progress {

  /** Nobody watches, nobody cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * @param what what is being done, for the user; holds no patient data
   * @param done steps done so far
   * @param total steps in all, or 0 where that is not known yet
   */
  void report(String what, long done, long total);

  /** True once the user asked to stop; work ends at its next safe point. */
  boolean isCancelled();
}
