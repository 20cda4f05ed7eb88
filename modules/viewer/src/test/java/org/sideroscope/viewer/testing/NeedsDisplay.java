package org.sideroscope.viewer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/** A test with JavaFX; skipped where there is no display. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDisplay.Extension.class)
public @interface NeedsDisplay {

  /** Starts JavaFX, which fails without a display. */
  final class Extension implements ExecutionCondition, BeforeAllCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean linux = System.getProperty("os.name", "").startsWith("Linux");
      return linux && System.getenv("DISPLAY") == null
          ? ConditionEvaluationResult.disabled("There is no display; run under xvfb-run.")
          : ConditionEvaluationResult.enabled("There is a display.");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
      FxToolkit.registerPrimaryStage();
    }
  }
}
