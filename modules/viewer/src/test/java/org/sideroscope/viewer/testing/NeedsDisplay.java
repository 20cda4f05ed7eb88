package org.sideroscope.viewer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test with JavaFX and a robot; skipped where there is no display. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NeedsDisplay.Condition.class, ApplicationExtension.class})
public @interface NeedsDisplay {

  /** Asked before JavaFX is started, which fails without a display. */
  final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean linux = System.getProperty("os.name", "").startsWith("Linux");
      return linux && System.getenv("DISPLAY") == null
          ? ConditionEvaluationResult.disabled("There is no display; run under xvfb-run.")
          : ConditionEvaluationResult.enabled("There is a display.");
    }
  }
}
