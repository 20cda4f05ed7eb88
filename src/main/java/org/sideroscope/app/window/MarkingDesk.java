package org.sideroscope.app.window;

import java.util.Optional;
import javafx.scene.Node;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.marking.HiddenMarks;
import org.sideroscope.app.marking.MarkCommands;
import org.sideroscope.app.marking.MarkOverlays;
import org.sideroscope.app.marking.MarksView;
import org.sideroscope.app.marking.PaneStrokes;
import org.sideroscope.app.marking.ReadersMarks;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.overlay.OpenOverlays;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;

/** Marks: painted in the viewports, laid over them, listed, and worked on as wholes. */
final class MarkingDesk {

  private final ViewingArea area;
  private final StackSight sight;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final NoticeBar notices;
  private final Texts texts;
  private final HiddenMarks hidden = new HiddenMarks();
  private final MarkOverlays overlays;
  private final MarksView list;

  MarkingDesk(
      Services services,
      ViewingArea area,
      StackSight sight,
      OpenReading reading,
      PaletteModel palette,
      OpenOverlays foreign,
      ReadersMarks readers,
      NoticeBar notices) {
    this.area = area;
    this.sight = sight;
    this.reading = reading;
    this.palette = palette;
    this.notices = notices;
    this.texts = services.texts();
    this.list =
        new MarksView(
            reading,
            palette,
            hidden,
            sight::goTo,
            this::seriesName,
            services.drawing(),
            services.tasks()::onWindowThread,
            texts);
    this.overlays = new MarkOverlays(hidden, foreign, readers);
    hidden.onChange(this::show);
    foreign.onChange(this::show);
    readers.onChange(this::show);
  }

  private String seriesName(MarkedStack marked) {
    return sight.find(marked).map(new StackWords(texts)::title).orElse("");
  }

  /** In the reading panel, put away until it is asked for. */
  Node list() {
    return list;
  }

  /**
   * @param reveal brings the panel of the list into sight
   */
  void bind(CommandHandlers handlers, Runnable reveal) {
    new MarkCommands(area, reading, palette, hidden, sight::goTo, notices::tell, texts)
        .bind(handlers);
    handlers.on(
        Command.MARKS_PANEL,
        () -> {
          if (!list.isVisible()) {
            reveal.run();
          }
          list.toggle();
        });
  }

  /** Strokes in a viewport become marks of the picked site. */
  void equip(ViewportPane pane) {
    pane.viewport()
        .strokes()
        .setListener(new PaneStrokes(pane, reading, palette, hidden, notices::tell, texts));
  }

  /** Lays the marks of the reading, and overlays, over what hangs. */
  void show() {
    Optional<SessionSnapshot> snapshot = reading.snapshot();
    overlays.show(area.panes(), snapshot.map(SessionSnapshot::marks).orElse(Marks.NONE));
  }
}
