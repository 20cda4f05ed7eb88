package org.sideroscope.app.sulci;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** What is asked of the picked sulcus alone: its place, tramline, haematoma and neighbours. */
final class SulcusFacts extends VBox {

  private static final double LABEL_WIDTH = 76;

  private final SulciModel model;
  private final CommandWords commands;
  private final Texts texts;
  private final SulcusWords words;

  SulcusFacts(Sulcus sulcus, SulciModel model, CommandWords commands, Texts texts) {
    this.model = model;
    this.commands = commands;
    this.texts = texts;
    this.words = new SulcusWords(texts);
    getStyleClass().addAll("details", "sulcus-facts");
    getChildren().add(row("sulci.hemisphere", null, side(sulcus)));
    if (NamedSulcus.recognise(Neighbours.name(sulcus)).isEmpty()) {
      getChildren().add(row("sulci.lobe", null, lobe(sulcus)));
    }
    getChildren()
        .addAll(
            row("sulci.surface", Command.OFF_CONVEXITY, surface(sulcus)),
            row("sulci.tramline", Command.TRAMLINE, tramline(sulcus)),
            row("sulci.bleed", Command.CONTINUOUS, continuous(sulcus)));
    if (sulcus.continuousWithLobarHaemorrhage()) {
      getChildren().add(definition());
    }
    getChildren().add(row("sulci.neighbours", Command.NEIGHBOURS, neighbours(sulcus)));
  }

  private Node side(Sulcus sulcus) {
    Segments<Side> sides =
        new Segments<>(
                List.of(Side.RIGHT, Side.LEFT),
                side -> texts.get("side." + side.key()),
                side -> texts.get("sulci.hemisphere." + side.key()),
                side -> model.giveSide(sulcus, side))
            .withIds("record-side", Side::key)
            .compact();
    sides.show(Optional.of(sulcus.hemisphere()));
    return sides;
  }

  private Node lobe(Sulcus sulcus) {
    Segments<Lobe> lobes =
        new Segments<>(
                List.of(Lobe.values()),
                lobe -> texts.get("lobe.short." + lobe.key()),
                lobe -> texts.get("lobe." + lobe.key()),
                lobe -> model.giveLobe(sulcus, lobe))
            .withIds("record-lobe", Lobe::key)
            .compact();
    lobes.show(Optional.ofNullable(sulcus.lobe()));
    return lobes;
  }

  private Node surface(Sulcus sulcus) {
    Segments<Boolean> surfaces =
        new Segments<>(
                List.of(Boolean.TRUE, Boolean.FALSE),
                on -> texts.get(on ? "sulci.convexity" : "sulci.off-convexity"),
                on -> texts.get(on ? "sulci.convexity.hint" : "sulci.off-convexity.hint"),
                on -> {
                  if (on != sulcus.convexity()) {
                    model.toggleConvexity();
                  }
                })
            .withIds("convexity", on -> on ? "on" : "off")
            .compact();
    surfaces.show(Optional.of(sulcus.convexity()));
    return surfaces;
  }

  private Node tramline(Sulcus sulcus) {
    Segments<Boolean> answers =
        new Segments<>(
                List.of(Boolean.TRUE, Boolean.FALSE),
                yes -> texts.get(yes ? "answer.yes" : "answer.no"),
                yes -> texts.get(yes ? "sulci.tramline.hint" : "sulci.tramline.no"),
                yes -> model.giveTramline(sulcus, yes.equals(sulcus.tramline()) ? null : yes))
            .withIds("tramline", yes -> yes ? "yes" : "no")
            .compact();
    answers.show(Optional.ofNullable(sulcus.tramline()));
    return answers;
  }

  private Node continuous(Sulcus sulcus) {
    CheckBox box = check("sulcus-continuous", texts.get("sulci.continuous"));
    box.setSelected(sulcus.continuousWithLobarHaemorrhage());
    box.setOnAction(_ -> model.toggleContinuous());
    box.setTooltip(new Tooltip(texts.get("sulci.continuous.definition")));
    return box;
  }

  private Node definition() {
    Label definition = new Label(texts.get("sulci.continuous.definition"));
    definition.setId("continuous-definition");
    definition.getStyleClass().addAll("small", "soft");
    definition.setWrapText(true);
    return definition;
  }

  private Node neighbours(Sulcus sulcus) {
    List<Neighbours> others = Neighbours.of(sulcus, model.records());
    if (others.isEmpty()) {
      Label none = new Label(texts.get("sulci.no-neighbours"));
      none.getStyleClass().addAll("small", "soft");
      none.setWrapText(true);
      return none;
    }
    FlowPane boxes = new FlowPane(12, 4);
    boxes.setAlignment(Pos.CENTER_LEFT);
    others.forEach(other -> boxes.getChildren().add(neighbour(sulcus, other)));
    return boxes;
  }

  /** Says where what is ticked is what the table of neighbours proposes. */
  private Node neighbour(Sulcus sulcus, Neighbours neighbour) {
    String name = words.name(neighbour.other());
    boolean asProposed = neighbour.proposed() && neighbour.adjacent();
    CheckBox box =
        check(
            "next-to-" + neighbour.other().id(),
            asProposed ? texts.get("sulci.proposed", name) : name);
    box.getStyleClass().add("sulcus-neighbour");
    box.setSelected(neighbour.adjacent());
    box.setOnAction(_ -> model.setAdjacent(sulcus, neighbour.other(), box.isSelected()));
    return box;
  }

  private static CheckBox check(String id, String text) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.getStyleClass().add("small");
    return box;
  }

  private Node row(String key, @Nullable Command command, Node answer) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("small", "asked");
    label.setMinWidth(LABEL_WIDTH);
    label.setPrefWidth(LABEL_WIDTH);
    if (command != null) {
      label.setTooltip(new Tooltip(commands.hint(command)));
      label.setUserData(command);
    }
    HBox row = new HBox(8, label, answer);
    row.getStyleClass().add("detail-row");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(answer, Priority.ALWAYS);
    return row;
  }
}
