package org.sideroscope.workstation.studies;

/** Hears of a stack being loaded, on the threads that load: two of them may call at once. */
public interface LoadListener {

  /** Nobody listens. */
  LoadListener NONE =
      new LoadListener() {
        @Override
        public void settled(int slice, int done, int total) {}

        @Override
        public void ended(LoadEnd end) {}
      };

  /**
   * A slice is there, or known never to come.
   *
   * @param done slices settled so far
   * @param total slices of the stack
   */
  void settled(int slice, int done, int total);

  /** Nothing more will come. Told once. */
  void ended(LoadEnd end);
}
