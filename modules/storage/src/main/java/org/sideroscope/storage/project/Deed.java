package org.sideroscope.storage.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Result;

/** A step of somebody's work in a project, which can be kept as text and done later. */
sealed interface Deed {

  record Begin(Assignment assignment, String who) implements Deed {
    @Override
    public Result<?> doneIn(ProjectStore store) {
      return store.begin(assignment, who);
    }

    @Override
    public String name() {
      return assignment.name();
    }
  }

  record Pause(Assignment assignment, int seconds, String who) implements Deed {
    @Override
    public Result<?> doneIn(ProjectStore store) {
      return store.pause(assignment, seconds, who);
    }

    @Override
    public String name() {
      return assignment.name();
    }
  }

  record Skip(Assignment assignment, String reason, String who) implements Deed {
    @Override
    public Result<?> doneIn(ProjectStore store) {
      return store.skip(assignment, reason, who);
    }

    @Override
    public String name() {
      return assignment.name();
    }
  }

  /**
   * @param protocol 0 where an earlier version of the program did not say
   */
  record Submit(Submission submission, int protocol, String who) implements Deed {
    @Override
    public Result<?> doneIn(ProjectStore store) {
      return store.submit(submission, protocol, who);
    }

    @Override
    public String name() {
      return submission.assignment().name();
    }
  }

  record Decide(Decision decision) implements Deed {
    @Override
    public Result<?> doneIn(ProjectStore store) {
      return store.decide(decision);
    }

    @Override
    public String name() {
      return decision.study() + " " + decision.field();
    }
  }

  Result<?> doneIn(ProjectStore store);

  /** What it is about: an assignment's name, or a study and a field. */
  String name();

  default String kind() {
    return getClass().getSimpleName();
  }

  /** What is handed in by it, if anything is. */
  default Optional<Submission> handedIn() {
    return this instanceof Submit submit ? Optional.of(submit.submission()) : Optional.empty();
  }

  default String text() {
    try {
      return mapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Records of plain values can always be written.", e);
    }
  }

  /**
   * @throws IllegalStateException for a text that {@link #text} did not write
   */
  static Deed parse(String kind, String text) {
    try {
      return mapper().readValue(text, type(kind));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The step was not written by this program.", e);
    }
  }

  private static Class<? extends Deed> type(String kind) {
    return switch (kind) {
      case "Begin" -> Begin.class;
      case "Pause" -> Pause.class;
      case "Skip" -> Skip.class;
      case "Submit" -> Submit.class;
      case "Decide" -> Decide.class;
      default -> throw new IllegalStateException("Not a step: " + kind);
    };
  }

  /** Writes the components of records and nothing that follows from them. */
  private static JsonMapper mapper() {
    return JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();
  }
}
