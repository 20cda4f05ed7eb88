package org.sideroscope.foundation;

import java.util.Optional;
import java.util.function.Function;

/** A value, or the {@link Failure} that took its place. Immutable when the value is. */
public sealed interface Result<T> {

  /** The work succeeded. */
  record Success<T>(T value) implements Result<T> {}

  /** The work failed in a way that was expected. */
  record Failed<T>(Failure failure) implements Result<T> {}

  static <T> Result<T> success(T value) {
    return new Success<>(value);
  }

  static <T> Result<T> failure(Failure failure) {
    return new Failed<>(failure);
  }

  static <T> Result<T> failure(FailureReason reason, String message) {
    return new Failed<>(Failure.of(reason, message));
  }

  static <T> Result<T> failure(FailureReason reason, String place, String message) {
    return new Failed<>(Failure.at(reason, place, message));
  }

  default boolean isSuccess() {
    return this instanceof Success<T>;
  }

  default Optional<T> toOptional() {
    return this instanceof Success<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  default Optional<Failure> toFailure() {
    return this instanceof Failed<T>(Failure failure) ? Optional.of(failure) : Optional.empty();
  }

  /**
   * The value of a result that is known to be a success.
   *
   * @throws IllegalStateException with the failure's sentence if it is not
   */
  default T orThrow() {
    return switch (this) {
      case Success<T>(T value) -> value;
      case Failed<T>(Failure failure) -> throw new IllegalStateException(failure.describe());
    };
  }

  default <R> Result<R> map(Function<? super T, ? extends R> function) {
    return switch (this) {
      case Success<T>(T value) -> new Success<>(function.apply(value));
      case Failed<T>(Failure failure) -> new Failed<>(failure);
    };
  }

  default <R> Result<R> flatMap(Function<? super T, Result<R>> function) {
    return switch (this) {
      case Success<T>(T value) -> function.apply(value);
      case Failed<T>(Failure failure) -> new Failed<>(failure);
    };
  }

  /** One value out of both cases. */
  default <R> R fold(
      Function<? super T, ? extends R> onSuccess, Function<Failure, ? extends R> onFailure) {
    return switch (this) {
      case Success<T>(T value) -> onSuccess.apply(value);
      case Failed<T>(Failure failure) -> onFailure.apply(failure);
    };
  }
}
