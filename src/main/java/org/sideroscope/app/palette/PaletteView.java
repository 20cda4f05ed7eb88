package org.sideroscope.app.palette;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.workstation.picture.RegionStyle;

/** The seven regions, and the sub-sites of the picked one. */
public final class PaletteView extends VBox {

  private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

  private final PaletteModel model;
  private final CommandWords commands;
  private final Texts texts;
  private final StateWords states;
  private final PlaceTexts places = PlaceTexts.english();
  private final VBox rows = new VBox();
  private final Label heading;
  private Reading reading = Reading.EMPTY;
  private MarkVolumes volumes = MarkVolumes.NONE;

  public PaletteView(PaletteModel model, CommandWords commands, Texts texts) {
    this.model = model;
    this.commands = commands;
    this.texts = texts;
    this.states = new StateWords(texts);
    this.heading = new Label(texts.get("palette.heading"));
    heading.getStyleClass().add("heading");
    setId("palette");
    getStyleClass().add("section");
    getChildren().setAll(heading, rows);
    model.onChange(this::refresh);
    commands.onChange(this::refresh);
  }

  /** Shows whether the next answer is for what is picked here, or for something elsewhere. */
  public void markAsked(boolean here) {
    pseudoClassStateChanged(ELSEWHERE, !here);
  }

  public void show(Reading next, MarkVolumes nextVolumes) {
    reading = next;
    volumes = nextVolumes;
    refresh();
  }

  private void refresh() {
    rows.getChildren().clear();
    for (PaletteRow row : PaletteRow.all(reading)) {
      rows.getChildren().add(regionRow(row));
      if (row.region() == model.pick().region()) {
        row.sites().forEach(line -> rows.getChildren().add(siteRow(line)));
      }
    }
  }

  private Node regionRow(PaletteRow row) {
    Label number = styled(String.valueOf(row.region().number()), "number");
    javafx.scene.layout.Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle("-fx-background-color: #%06X".formatted(RegionStyle.rgb(row.region())));
    Label name = new Label(texts.get("region." + row.region().key()));
    Label detail = styled(detail(row), "small", "soft");
    HBox box = new HBox(number, swatch, name, spacer(), detail, glyph(row.state(), word(row)));
    box.setId("region-" + row.region().key());
    box.getStyleClass().add("region-row");
    if (row.region() == model.pick().region() && model.pick().site().isEmpty()) {
      box.getStyleClass().add("picked");
    }
    box.setAccessibleText(name.getText() + ": " + word(row));
    box.setOnMousePressed(event -> model.pick(row.region()));
    Command command = Command.valueOf("REGION_" + row.region().number());
    box.setUserData(command);
    Tooltip.install(box, new Tooltip(commands.hint(command)));
    return box;
  }

  private String word(PaletteRow row) {
    return states.word(row.state(), row.reason());
  }

  /** Not imaged, sides, number of sulci and marked volume: what is known beside the state. */
  private String detail(PaletteRow row) {
    StringBuilder detail = new StringBuilder();
    if (row.reason() != null) {
      detail.append(texts.get("reason." + row.reason().key()));
    }
    if (!row.sides().isEmpty()) {
      append(
          detail,
          row.sides().stream()
              .map(side -> texts.get("side.letter." + side.key()))
              .collect(Collectors.joining(" ")));
    }
    if (row.region() == org.sideroscope.findings.Region.SULCI && row.sulci() > 0) {
      append(detail, texts.get("palette.sulci", row.sulci()));
    }
    double ml = volumes.ml(row.region());
    if (ml > 0) {
      append(detail, texts.get("palette.volume", String.format(Locale.ROOT, "%.2f", ml)));
    }
    return detail.toString();
  }

  private static void append(StringBuilder detail, String part) {
    detail.append(detail.isEmpty() ? "" : " · ").append(part);
  }

  private Node siteRow(PaletteRow.SiteLine line) {
    Site site = line.site();
    Label name = new Label(places.of(SiteKey.of(site)));
    HBox box = new HBox(indent(), name, spacer());
    if (site.isPaired()) {
      box.getChildren()
          .addAll(
              sideGlyph("left", line.leftState(), said(line.left())),
              sideGlyph("right", line.rightState(), said(line.right())));
    } else {
      box.getChildren().add(glyph(line.leftState(), said(line.left())));
    }
    box.setId("site-" + site.key());
    box.getStyleClass().add("site-row");
    Optional<Site> picked = model.pick().site();
    if (picked.filter(site::equals).isPresent()) {
      box.getStyleClass().add("picked");
    }
    box.setOnMousePressed(event -> model.pick(site));
    return box;
  }

  private String said(Optional<Assessment> assessment) {
    return assessment.map(states::word).orElseGet(() -> states.word(AssessmentState.NOT_ASSESSED));
  }

  private Node sideGlyph(String side, AssessmentState state, String word) {
    Label letter = styled(texts.get("side.letter." + side), "small", "soft");
    HBox box = new HBox(2, letter, glyph(state, word));
    box.setAlignment(javafx.geometry.Pos.CENTER);
    return box;
  }

  private static Node glyph(AssessmentState state, String word) {
    Label label = styled(StateWords.glyph(state), "state", StateWords.style(state));
    label.setTooltip(new Tooltip(word));
    label.setAccessibleText(word);
    return label;
  }

  private static Node indent() {
    Region indent = new Region();
    indent.setMinWidth(22);
    return indent;
  }

  private static Node spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private static Label styled(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
