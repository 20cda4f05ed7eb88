package org.sideroscope.app.sulci;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.sulci.SchematicPlate.View;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/**
 * Both hemispheres from outside, from the midline or from above. The patient's right is always on
 * the left of the picture, as on axial images, and every hemisphere says which one it is.
 */
final class SchematicView extends VBox implements Schematic.Hand {

  private static final double WIDTH = 166;
  private static final double TOP_WIDTH = 84;

  private final SulciModel model;
  private final Texts texts;
  private final Segments<View> views;
  private final HBox shown = new HBox();
  private final Label caption = new Label();
  private final Map<View, List<Schematic>> drawn = new EnumMap<>(View.class);
  private final Map<View, Node> plates = new EnumMap<>(View.class);
  private View view = View.LATERAL;

  SchematicView(SulciModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("schematic");
    setSpacing(6);
    views =
        new Segments<>(
                List.of(View.values()),
                each -> texts.get("schematic." + each.key()),
                each -> texts.get("schematic." + each.key() + ".hint"),
                this::look)
            .withIds("schematic", View::key)
            .compact();
    for (View each : View.values()) {
      plates.put(each, plate(SchematicPlate.of(each)));
    }
    shown.setAlignment(Pos.CENTER);
    caption.setId("schematic-caption");
    caption.getStyleClass().addAll("small", "soft");
    caption.setWrapText(true);
    caption.setMinHeight(34);
    caption.setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(views, shown, caption);
    look(view);
    model.onChange(this::refresh);
  }

  private Node plate(SchematicPlate plate) {
    double width = plate.view() == View.TOP ? TOP_WIDTH : WIDTH;
    List<Schematic> both = new ArrayList<>();
    HBox row = new HBox(plate.view() == View.TOP ? 4 : 12);
    row.setAlignment(Pos.CENTER);
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      Schematic drawing = new Schematic(plate, side, width, this);
      both.add(drawing);
      row.getChildren().add(new VBox(2, heading(plate.view(), side), drawing));
    }
    drawn.put(plate.view(), both);
    return row;
  }

  /** The hemisphere, between the directions its ends point in; from above the front is up. */
  private Node heading(View seen, Side side) {
    Label name = new Label(texts.get("side.letter." + side.key()));
    name.getStyleClass().add("schematic-side");
    name.setAccessibleText(texts.get("sulci.hemisphere." + side.key()));
    if (seen == View.TOP) {
      HBox box = new HBox(name);
      box.setAlignment(side == Side.RIGHT ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
      return box;
    }
    boolean frontRight = Schematic.isMirrored(seen, side);
    return new HBox(
        end(frontRight ? "schematic.back" : "schematic.front"),
        spacer(),
        name,
        spacer(),
        end(frontRight ? "schematic.front" : "schematic.back"));
  }

  private Label end(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("small", "soft");
    return label;
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private void look(View next) {
    view = next;
    views.show(Optional.of(view));
    shown.getChildren().setAll(plates.get(view));
    caption.setText(texts.get("schematic." + view.key() + ".hint"));
    refresh();
  }

  private void refresh() {
    drawn.getOrDefault(view, List.of()).forEach(drawing -> drawing.show(model));
  }

  @Override
  public void choose(Side side, NamedSulcus sulcus) {
    model.choose(side, sulcus.displayName());
    pointAt(side, Optional.of(sulcus));
  }

  @Override
  public void pointAt(Side side, Optional<NamedSulcus> sulcus) {
    caption.setText(
        sulcus
            .map(one -> pointed(side, one))
            .orElse(texts.get("schematic." + view.key() + ".hint")));
  }

  private String pointed(Side side, NamedSulcus sulcus) {
    Optional<Sulcus> record = SulcusSearch.recorded(side, sulcus.displayName(), model.records());
    String name =
        texts.get("schematic.named", texts.get("side." + side.key()), sulcus.displayName());
    String standing =
        record
            .map(said ->
                texts
                    .get("state." + said.assessment().state().key())
                    .toLowerCase(java.util.Locale.UK))
            .orElse(texts.get("schematic.press"));
    return texts.get("schematic.pointed", name, standing)
        + (sulcus.convexity() ? "" : " " + texts.get("schematic.off-convexity"));
  }
}
