package org.sideroscope.foundation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ResultTest {

  private static final Failure NOT_JSON =
      Failure.at(FailureReason.PARSING, "line 3", "This is not JSON.");

  @Test
  void aSuccessIsMappedAndChained() {
    Result<Integer> result = Result.success(20).map(n -> n + 1).flatMap(n -> Result.success(2 * n));
    assertEquals(42, result.orThrow());
  }

  @Test
  void aFailurePassesThroughUnchanged() {
    Result<Integer> failed = Result.failure(NOT_JSON);
    Result<String> mapped = failed.map(n -> "never").flatMap(Result::success);
    assertFalse(mapped.isSuccess());
    assertEquals(NOT_JSON, mapped.toFailure().orElseThrow());
    assertEquals("line 3: This is not JSON.", mapped.fold(v -> v, Failure::describe));
  }

  @Test
  void askingAFailureForItsValueNamesTheFailure() {
    Result<Integer> failed = Result.failure(NOT_JSON);
    assertEquals(
        "line 3: This is not JSON.",
        assertThrows(IllegalStateException.class, failed::orThrow).getMessage());
  }
}
