package org.sideroscope.app.viewing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewState;

/**
 * The prior study beside the current one. What the window of a current series becomes is also that
 * of the prior one of the same kind beside it: a rim must not seem to grow by another grey.
 */
final class Comparison {

  private final StudyFacts prior;
  private final Map<ViewportPane, ViewportPane> partners = new HashMap<>();

  Comparison(Study prior) {
    this.prior = prior.facts();
  }

  boolean isWith(Study study) {
    return study.facts().equals(prior);
  }

  /** Lets a prior viewport follow the window of the current one at its left. */
  void join(ViewportPane current, ViewportPane next) {
    partners.put(current, next);
    partners.put(next, current);
    if (current.shown().filter(ShownStack::hasImage).isPresent()) {
      follow(current, current.viewport().viewState());
    }
  }

  /** The viewport beside another; empty for one that is in no pair. */
  Optional<ViewportPane> beside(ViewportPane pane) {
    return Optional.ofNullable(partners.get(pane));
  }

  void follow(ViewportPane current, ViewState state) {
    ViewportPane next = partners.get(current);
    if (next == null || current.isPrior() || !areOfSameKind(current, next)) {
      return;
    }
    SliceViewport viewport = next.viewport();
    if (!viewport.viewState().greys().equals(state.greys())) {
      viewport.setViewState(viewport.viewState().withGreys(state.greys()));
    }
  }

  private static boolean areOfSameKind(ViewportPane one, ViewportPane other) {
    return kind(one).isPresent() && kind(one).equals(kind(other));
  }

  private static Optional<ImageKind> kind(ViewportPane pane) {
    return pane.shown().map(shown -> shown.stack().kind().kind());
  }
}
