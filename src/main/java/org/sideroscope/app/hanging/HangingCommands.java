package org.sideroscope.app.hanging;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.workstation.hanging.HangingPlan;
import org.sideroscope.workstation.hanging.HangingProtocol;
import org.sideroscope.workstation.hanging.HangingWords;
import org.sideroscope.workstation.hanging.ProtocolOfHung;

/** By which protocol the study hangs: to choose another, and to be told why. */
public final class HangingCommands {

  private static final double INSET = 12;

  private final StudyHanging hanging;
  private final ViewingArea area;
  private final NoticeBar notices;
  private final Texts texts;
  private final ProtocolEditor editor;
  private @Nullable HangingMenu menu;

  public HangingCommands(
      StudyHanging hanging,
      ViewingArea area,
      ProtocolDesk protocols,
      NoticeBar notices,
      Texts texts) {
    this.hanging = hanging;
    this.area = area;
    this.notices = notices;
    this.texts = texts;
    this.editor = new ProtocolEditor(protocols, this::whatHangs, texts);
    hanging.onHung(study -> HangingWords.warning(study).ifPresent(notices::tell));
  }

  /** A protocol of what is seen of the study that is read. */
  private Optional<HangingProtocol> whatHangs() {
    List<ProtocolOfHung.Seen> seen =
        area.visiblePanes().stream()
            .filter(pane -> !pane.isPrior())
            .flatMap(pane -> seen(pane).stream())
            .toList();
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(ProtocolOfHung.of(texts.get("hanging.mine"), area.arranged(), seen));
  }

  private static Optional<ProtocolOfHung.Seen> seen(ViewportPane pane) {
    ViewState state = pane.viewport().viewState();
    return pane.shown()
        .map(shown ->
            new ProtocolOfHung.Seen(shown.stack(), state.section(), state.greys().colours()));
  }

  /**
   * Says what the commands do.
   *
   * @param root what the editor is laid over
   */
  public void bind(CommandHandlers handlers, StackPane root) {
    handlers
        .on(Command.EDIT_HANGING, () -> editor.show(root))
        .on(Command.HANG_BY, () -> choose(handlers))
        .on(Command.HANG_BY_NEXT, this::next)
        .on(Command.EXPLAIN_HANGING, this::explain);
  }

  private void choose(CommandHandlers handlers) {
    if (menu != null && menu.isShowing()) {
      menu.hide();
      return;
    }
    withPlan()
        .ifPresent(now -> {
          menu = new HangingMenu(now, hanging.ranked(), texts, hanging::hangBy, handlers::run);
          Bounds bounds = area.localToScreen(area.getBoundsInLocal());
          menu.show(area, bounds.getMinX() + INSET, bounds.getMinY() + INSET);
        });
  }

  /** The protocol that suits the study next best, round to the best. */
  private void next() {
    withPlan()
        .ifPresent(now -> {
          List<HangingPlan> ranked = hanging.ranked();
          int at =
              IntStream.range(0, ranked.size())
                  .filter(i -> ranked.get(i).protocol().id().equals(now.protocol().id()))
                  .findFirst()
                  .orElse(-1);
          HangingPlan next = ranked.get((at + 1) % ranked.size());
          hanging.hangBy(next.protocol());
          notices.tell(texts.get("hanging.now", next.protocol().name()));
        });
  }

  private void explain() {
    withPlan()
        .ifPresent(now -> {
          notices.tell(HangingWords.whyProtocol(now, hanging.ranked()));
          notices.tell(
              hanging
                  .hungInActive()
                  .map(HangingWords::whyHere)
                  .orElse(texts.get("hanging.by-hand")));
        });
  }

  private Optional<HangingPlan> withPlan() {
    if (hanging.plan().isEmpty()) {
      notices.tell(texts.get("hanging.none"));
    }
    return hanging.plan();
  }
}
