package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * The texts over the image: four corners, orientation letters, scale bar, and what a slice lacks.
 */
final class InfoOverlay extends Pane {

  private static final double INSET = 12;
  private static final double MOST_BAR_SHARE = 0.22;
  private static final double BAR_GAP = 10;

  /** Between the middle and a corner's texts, for the letters at the upper and lower edge. */
  private static final double LETTER_ROOM = 24;

  /** Between texts to the left and to the right. */
  private static final double GAP = 12;

  /** In a smaller viewport the corners would cover the image and each other. */
  private static final double LEAST_WIDTH = 220;

  private static final double LEAST_HEIGHT = 180;

  /** In a smaller viewport only the most needed lines are shown. */
  private static final double ROOMY_WIDTH = 380;

  private static final double ROOMY_HEIGHT = 300;

  private final ViewportTexts texts;
  private final TextBlock upperLeft = new TextBlock(HPos.LEFT, VPos.TOP);
  private final TextBlock upperRight = new TextBlock(HPos.RIGHT, VPos.TOP);
  private final TextBlock lowerLeft = new TextBlock(HPos.LEFT, VPos.BOTTOM);
  private final TextBlock lowerRight = new TextBlock(HPos.RIGHT, VPos.BOTTOM);
  private final OutlinedText left = letters();
  private final OutlinedText right = letters();
  private final OutlinedText top = letters();
  private final OutlinedText bottom = letters();
  private final OutlinedText note = new OutlinedText();
  private final ScaleBarView scaleBar = new ScaleBarView();
  private final Pane corners = new Pane();
  private String linkNote = "";
  private boolean isSmall;
  private Lines upperLeftLines = Lines.NONE;
  private Lines upperRightLines = Lines.NONE;
  private Lines lowerLeftLines = Lines.NONE;
  private Lines lowerRightLines = Lines.NONE;

  InfoOverlay(ViewportTexts texts) {
    this.texts = texts;
    setMouseTransparent(true);
    note.getStyleClass().add("secondary");
    corners.getChildren().addAll(upperLeft, upperRight, lowerLeft, lowerRight, scaleBar);
    getChildren().addAll(corners, left, right, top, bottom, note);
  }

  private static OutlinedText letters() {
    OutlinedText letters = new OutlinedText();
    letters.getStyleClass().add("edge-letters");
    return letters;
  }

  /** Shown with the next placement. */
  void setLinkNote(String note) {
    linkNote = note;
  }

  /** All lines of a corner, and the few that nobody can do without. */
  private record Lines(List<String> all, List<String> few) {
    static final Lines NONE = new Lines(List.of(), List.of());

    List<String> in(boolean small) {
      return small ? few : all;
    }
  }

  /** Follows a frame that has just been put on the screen. */
  void show(Frame frame, CornerTexts corners) {
    FrameRequest request = frame.request();
    Volume volume = request.volume();
    VolumeGrid pictures = request.pictures();
    ViewState state = request.state();
    List<String> section = texts.section(state.section(), pictures);
    List<String> place =
        List.of(
            texts.lacking(frame.sliceState()),
            texts.position(pictures, volume.geometry(), state.slice()),
            texts.slice(state.slice(), pictures.slices()));
    upperLeftLines =
        new Lines(
            identifying(corners, state.overlays()), identifyingShortly(corners, state.overlays()));
    upperRightLines =
        new Lines(joined(corners.series(), section), joined(first(corners.series()), section));
    lowerLeftLines = new Lines(joined(corners.technique(), place), place);
    write();
    showLetters(EdgeLetters.of(pictures, volume.geometry()));
    note.setText(note(frame.sliceState(), state.slice()));
    requestLayout();
  }

  /** Follows window and placement; these lines do not wait for a frame's pixels. */
  void showPlacement(Volume volume, SliceProjection projection, ViewState state, double scale) {
    List<String> lines = new ArrayList<>();
    lines.add(linkNote);
    lines.add(state.greys().inverted() ? texts.inverted() : "");
    lines.add(texts.colours(state.greys().colours()));
    lines.add(state.overlays().marksVisible() ? "" : texts.marksHidden());
    lines.add(texts.window(state.greys().window()));
    String zoom = texts.zoom(projection.screenPixelsPerColumn(scale) * 100);
    lowerRightLines = new Lines(joined(lines, List.of(zoom)), lines);
    write();
    double most = projection.viewport().getWidth() * MOST_BAR_SHARE;
    scaleBar.show(
        volume.geometry() == Geometry.NONE
            ? Optional.empty()
            : ScaleBar.within(most, projection.pixelsPerMm()));
    requestLayout();
  }

  private List<String> identifying(CornerTexts corners, Overlays overlays) {
    if (overlays.patientDataHidden()) {
      return List.of(texts.patientHidden());
    }
    List<String> lines = new ArrayList<>(corners.patient());
    lines.addAll(corners.study());
    return lines;
  }

  /** Who and when, for a viewport without room for more. */
  private List<String> identifyingShortly(CornerTexts corners, Overlays overlays) {
    return overlays.patientDataHidden()
        ? List.of(texts.patientHidden())
        : joined(first(corners.patient()), first(corners.study()));
  }

  private static List<String> first(List<String> lines) {
    return lines.stream().limit(1).toList();
  }

  private static List<String> joined(List<String> lines, List<String> more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(more);
    return all;
  }

  private void write() {
    upperLeft.setLines(upperLeftLines.in(isSmall));
    upperRight.setLines(upperRightLines.in(isSmall));
    lowerLeft.setLines(lowerLeftLines.in(isSmall));
    lowerRight.setLines(lowerRightLines.in(isSmall));
  }

  private void showLetters(EdgeLetters letters) {
    left.setText(letters.left());
    right.setText(letters.right());
    top.setText(letters.top());
    bottom.setText(letters.bottom());
  }

  private String note(Frame.SliceState sliceState, int slice) {
    return switch (sliceState) {
      case SHOWN, LOADING_REST, WITH_GAPS -> "";
      case LOADING -> texts.loading(slice);
      case MISSING -> texts.missing(slice);
    };
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    isSmall = width < ROOMY_WIDTH || height < ROOMY_HEIGHT;
    write();
    corners.setVisible(width >= LEAST_WIDTH && height >= LEAST_HEIGHT);
    for (TextBlock block : List.of(upperLeft, upperRight, lowerLeft, lowerRight)) {
      double half = width / 2 - INSET;
      block.setMostWidth(Math.max(0, half - GAP / 2), Math.max(0, half - LETTER_ROOM));
    }
    place(upperLeft, INSET, INSET);
    place(upperRight, width - INSET - upperRight.prefWidth(-1), INSET);
    place(lowerLeft, INSET, height - INSET - lowerLeft.prefHeight(-1));
    double lowerRightTop = height - INSET - lowerRight.prefHeight(-1);
    place(lowerRight, width - INSET - lowerRight.prefWidth(-1), lowerRightTop);
    scaleBar.setLayoutX(Math.rint(width - INSET));
    scaleBar.setLayoutY(Math.rint(lowerRightTop - BAR_GAP));
    centre(left, INSET + left.textWidth() / 2, height / 2);
    centre(right, width - INSET - right.textWidth() / 2, height / 2);
    centre(top, width / 2, INSET + top.textHeight() / 2);
    centre(bottom, width / 2, height - INSET - bottom.textHeight() / 2);
    centre(note, width / 2, height / 2);
  }

  private static void place(TextBlock block, double x, double y) {
    block.resizeRelocate(Math.rint(x), Math.rint(y), block.prefWidth(-1), block.prefHeight(-1));
  }

  private static void centre(OutlinedText text, double x, double y) {
    text.setLayoutX(Math.rint(x - text.textWidth() / 2));
    text.setLayoutY(Math.rint(y - text.textHeight() / 2));
  }

  EdgeLetters letterTexts() {
    return new EdgeLetters(left.text(), right.text(), top.text(), bottom.text());
  }

  List<String> cornerLines() {
    List<String> lines = new ArrayList<>(upperLeft.lines());
    lines.addAll(upperRight.lines());
    lines.addAll(lowerLeft.lines());
    lines.addAll(lowerRight.lines());
    return lines;
  }

  String noteText() {
    return note.text();
  }

  String scaleText() {
    return scaleBar.text();
  }
}
