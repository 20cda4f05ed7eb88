package org.sideroscope.workstation.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work whose result is kept, so that who asks again does not wait again. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> work;
  private @Nullable T result;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public synchronized T get() {
    T known = result;
    if (known == null) {
      known = work.get();
      result = known;
    }
    return known;
  }
}
