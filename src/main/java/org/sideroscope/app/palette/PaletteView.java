package org.sideroscope.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.palette.PaletteRow.Standing;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
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
  private final VBox above = new VBox();
  private final VBox below = new VBox();
  private Pick shown;
  private Set<PlaceForm.Detail> shownAsked = Set.of();
  private Reading reading = Reading.EMPTY;
  private MarkVolumes volumes = MarkVolumes.NONE;

  /**
   * @param answer stands below the picked region and its sub-sites
   */
  public PaletteView(PaletteModel model, AnswerView answer, CommandWords commands, Texts texts) {
    this.model = model;
    this.shown = model.pick();
    this.commands = commands;
    this.texts = texts;
    this.states = new StateWords(texts);
    Label heading = new Label(texts.get("palette.heading"));
    heading.getStyleClass().add("heading");
    setId("palette");
    getStyleClass().add("section");
    // what is typed into stays where it is while the rows around it come and go
    VBox rows = new VBox(above, answer, below);
    getChildren().setAll(heading, rows);
    model.onChange(() -> pickChanged(answer));
    commands.onChange(this::refresh);
    refresh();
  }

  /** What is picked, and asked of it, is seen, however far down the reader has gone. */
  private void pickChanged(AnswerView answer) {
    Set<PlaceForm.Detail> asked = model.form().asked();
    boolean unfolds = !model.pick().equals(shown) || !asked.equals(shownAsked);
    shown = model.pick();
    shownAsked = asked;
    refresh();
    if (unfolds) {
      IntoSight.bring(answer);
    }
  }

  /** Shows whether the next answer is for what is picked here, or for something elsewhere. */
  public void markAsked(boolean here) {
    pseudoClassStateChanged(ELSEWHERE, !here);
  }

  public void show(Reading next, MarkVolumes nextVolumes) {
    // what is pressed stays where it is while nothing but the saving goes on
    if (!next.equals(reading) || !nextVolumes.equals(volumes)) {
      reading = next;
      volumes = nextVolumes;
      refresh();
    }
  }

  private void refresh() {
    List<Node> before = new ArrayList<>();
    List<Node> after = new ArrayList<>();
    List<Node> rows = before;
    for (PaletteRow row : PaletteRow.all(reading)) {
      rows.add(regionRow(row));
      if (row.region() == model.pick().region()) {
        rows.addAll(siteRows(row));
        rows = after;
      }
    }
    above.getChildren().setAll(before);
    below.getChildren().setAll(after);
  }

  private List<Node> siteRows(PaletteRow row) {
    List<Node> rows = new ArrayList<>();
    if (row.region() == org.sideroscope.findings.Region.SULCI) {
      rows.add(styled(texts.get("palette.other-supratentorial"), "small", "soft", "sites-heading"));
    }
    row.sites().forEach(line -> rows.add(siteRow(line, row)));
    return rows;
  }

  private Node regionRow(PaletteRow row) {
    Label number = styled(String.valueOf(row.region().number()), "number");
    javafx.scene.layout.Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle("-fx-background-color: #%06X".formatted(RegionStyle.rgb(row.region())));
    Label name = new Label(texts.get("region." + row.region().key()));
    Label detail = styled(detail(row), "small", "soft");
    HBox box =
        new HBox(
            number,
            swatch,
            name,
            spacer(),
            detail,
            new StateGlyph(row.state(), row.standing(), word(row)));
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
    String word = states.word(row.state(), row.reason());
    return switch (row.standing()) {
      case SAID -> word;
      case UNSAID -> texts.get("answer.unsaid");
      case FOLLOWS -> texts.get("palette.follows", word);
      case IMPLIED, WITH_THE_REST -> setBy(row.standing(), word);
    };
  }

  private String setBy(Standing standing, String word) {
    return switch (standing) {
      case IMPLIED -> texts.get("palette.implied", word);
      case WITH_THE_REST -> texts.get("palette.with-the-rest", word);
      case SAID, UNSAID, FOLLOWS -> word;
    };
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

  private Node siteRow(PaletteRow.SiteLine line, PaletteRow row) {
    Site site = line.site();
    Label name = new Label(places.of(SiteKey.of(site)));
    name.setMinWidth(0);
    if (!site.isDeciding()) {
      name.setTooltip(new Tooltip(texts.get("palette.recorded-only")));
    }
    Label detail = styled(line.detail() + (line.hasComment() ? " …" : ""), "small", "soft");
    HBox box = new HBox(indent(), name, spacer(), detail);
    if (site.isPaired()) {
      box.getChildren().addAll(sideGlyph(line, Side.RIGHT, row), sideGlyph(line, Side.LEFT, row));
    } else {
      box.getChildren().add(glyph(line.left(), row));
    }
    box.setId("site-" + site.key());
    box.getStyleClass().add("site-row");
    if (isPicked(site)) {
      box.getStyleClass().add("picked");
    }
    box.setOnMousePressed(event -> model.pick(site));
    return box;
  }

  private boolean isPicked(Site site) {
    return model.pick().site().filter(site::equals).isPresent();
  }

  /** A press on a side picks the site on that side. */
  private Node sideGlyph(PaletteRow.SiteLine line, Side side, PaletteRow row) {
    Label letter = styled(texts.get("side.letter." + side.key()), "small", "soft");
    HBox box = new HBox(2, letter, glyph(line.on(side), row));
    box.setId("site-" + line.site().key() + "-" + side.key());
    box.getStyleClass().add("side-glyph");
    SideChoice choice = side == Side.LEFT ? SideChoice.LEFT : SideChoice.RIGHT;
    if (isPicked(line.site()) && model.pick().side() == choice) {
      box.getStyleClass().add("picked");
    }
    box.setOnMousePressed(event -> {
      model.pick(line.site(), choice);
      event.consume();
    });
    return box;
  }

  /** What was said of a sub-site, or what its region's answer says of it. */
  private Node glyph(Optional<Assessment> said, PaletteRow row) {
    if (said.isPresent()) {
      Standing standing = Standing.of(said.get());
      return new StateGlyph(said.get().state(), standing, setBy(standing, states.word(said.get())));
    }
    return row.forParts()
        .map(whole ->
            new StateGlyph(
                whole.state(),
                Standing.FOLLOWS,
                texts.get("palette.as-region", states.word(whole))))
        .orElseGet(() ->
            new StateGlyph(
                AssessmentState.NOT_ASSESSED, Standing.UNSAID, texts.get("answer.unsaid")));
  }

  private static Node indent() {
    Region indent = new Region();
    indent.setMinWidth(30);
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
