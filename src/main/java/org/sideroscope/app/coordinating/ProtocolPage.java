package org.sideroscope.app.coordinating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.ChangeProtocol;
import org.sideroscope.workstation.project.ChangeProtocol.Grounds;
import org.sideroscope.workstation.project.ChangeProtocol.Proposal;

/** The protocol of a project, to be changed, and what a change does. */
final class ProtocolPage implements ProjectPage {

  /** Below this the effects stand under the protocol rather than beside it. */
  private static final double NARROW = 860;

  private static final double EFFECTS_WIDTH = 340;
  private static final double EFFECTS_HEIGHT = 140;
  private static final Duration WHILE_TYPING = Duration.millis(250);

  private final Coordination coordination;
  private final Texts texts;
  private final WorkLine work;
  private final Label holds = new Label();
  private final VBox sections = new VBox(20);
  private final List<ProtocolSection> parts;
  private final EffectsPanel effects;
  private final BorderPane view = new BorderPane();
  private final PauseTransition pause = new PauseTransition(WHILE_TYPING);
  private @Nullable ProtocolEditing editing;
  private @Nullable Proposal proposal;
  private int changes;

  /**
   * What came of keeping a protocol.
   *
   * @param grounds as they are now, kept or not
   */
  private record Kept(Result<Protocol> protocol, Grounds grounds) {}

  ProtocolPage(Coordination coordination) {
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.work = new WorkLine("protocol-work", coordination.tasks(), texts);
    this.effects = new EffectsPanel(texts, this::keep, work);
    this.parts =
        List.of(
            new NamingSection(texts, this::change),
            new QuestionsSection(texts, this::change),
            new ReadersSection(texts, this::change),
            new DealingSection(texts, this::change),
            new BlindingSection(texts, this::change));
    holds.setId("protocol-holds");
    holds.setWrapText(true);
    sections.getStyleClass().add("protocol-sections");
    sections.getChildren().setAll(parts);
    // until it is known what holds there is nothing to change
    sections.setVisible(false);
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    view.getStyleClass().addAll("project-page", "protocol-page");
    VBox head = new VBox(8, holds, files());
    head.getStyleClass().add("protocol-head");
    view.setTop(head);
    view.setCenter(scroll);
    view.widthProperty().subscribe(() -> place());
    pause.setOnFinished(event -> workOut());
  }

  private ProtocolFiles files() {
    return new ProtocolFiles(
        coordination,
        work,
        protocol -> change(_ -> ProtocolDraft.of(protocol)),
        () -> Optional.ofNullable(editing).flatMap(now -> now.draft().protocol().toOptional()),
        this::undo);
  }

  private void place() {
    boolean narrow = view.getWidth() < NARROW;
    if (effects.equals(narrow ? view.getBottom() : view.getRight())) {
      return;
    }
    view.setRight(null);
    view.setBottom(null);
    if (narrow) {
      view.setBottom(effects);
    } else {
      view.setRight(effects);
    }
    effects.setNarrow(narrow);
    effects.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : EFFECTS_WIDTH);
    effects.setPrefHeight(narrow ? EFFECTS_HEIGHT : Region.USE_COMPUTED_SIZE);
    effects.setMinHeight(narrow ? EFFECTS_HEIGHT : 0);
  }

  @Override
  public String id() {
    return "protocol";
  }

  @Override
  public String nameKey() {
    return "coordinating.page.protocol";
  }

  @Override
  public Region view() {
    return view;
  }

  /** What was typed is kept; what it does is worked out on what there is now. */
  @Override
  public void show() {
    work.start(
        texts.get("protocol.reading"),
        progress -> coordination.project().at(project -> Grounds.load(project, progress)),
        grounds -> take(editing == null ? ProtocolEditing.of(grounds) : editing.on(grounds)));
  }

  private void take(ProtocolEditing next) {
    editing = next;
    Grounds grounds = next.grounds();
    sections.setVisible(true);
    holds.setText(
        texts.get(
            grounds.isReplaceable() ? "protocol.holds.replaceable" : "protocol.holds",
            grounds.protocol().version(),
            grounds.answers().readings().size()));
    coordination.onName().accept(grounds.protocol().name());
    changed(next);
  }

  private void change(UnaryOperator<ProtocolDraft> change) {
    ProtocolEditing before = editing;
    if (before != null) {
      editing = before.changed(change);
      changed(editing);
    }
  }

  private void undo() {
    ProtocolEditing before = editing;
    if (before != null) {
      take(ProtocolEditing.of(before.grounds()));
    }
  }

  /** Shows the draft and what is wrong with it, and soon what it does. */
  private void changed(ProtocolEditing now) {
    Map<String, String> wrong = now.wrong();
    parts.forEach(part -> part.show(now.draft(), wrong));
    changes++;
    proposal = null;
    if (wrong.isEmpty()) {
      effects.outdated();
      pause.playFromStart();
    } else {
      pause.stop();
      effects.nothing(texts.get("protocol.effects.wrong", wrong.size()));
    }
  }

  private void workOut() {
    ProtocolEditing now = editing;
    if (now == null) {
      return;
    }
    int asked = changes;
    coordination
        .tasks()
        .start(
            texts.get("protocol.effects.working"),
            _ -> now.draft().protocol().flatMap(now.grounds()::proposal),
            found -> {
              if (asked == changes) {
                proposal = found;
                effects.show(found);
              }
            },
            failure -> {
              if (asked == changes) {
                effects.nothing(failure.describe());
              }
            });
  }

  private void keep() {
    Proposal kept = proposal;
    if (kept == null) {
      return;
    }
    work.start(
        texts.get("protocol.keeping"),
        progress ->
            coordination
                .project()
                .at(project -> {
                  Result<Protocol> protocol = ChangeProtocol.keep(project, kept);
                  return Grounds.load(project, progress)
                      .map(grounds -> new Kept(protocol, grounds));
                }),
        this::kept);
  }

  private void kept(Kept kept) {
    ProtocolEditing before = editing;
    switch (kept.protocol()) {
      case Result.Success<Protocol>(Protocol protocol) -> {
        take(ProtocolEditing.of(kept.grounds()));
        work.tell(texts.get("protocol.kept", protocol.version()));
      }
      case Result.Failed<Protocol>(Failure failure) -> {
        if (before != null) {
          take(before.on(kept.grounds()));
        }
        work.warn(failure.message());
      }
    }
  }
}
