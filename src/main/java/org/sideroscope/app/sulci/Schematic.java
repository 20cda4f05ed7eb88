package org.sideroscope.app.sulci;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.sideroscope.app.sulci.SchematicPlate.View;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** One hemisphere seen from one direction, with its sulci as lines that can be pressed. */
final class Schematic extends Pane {

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("pointed");

  /** What happens at a sulcus. */
  interface Hand {
    void choose(Side side, NamedSulcus sulcus);

    void pointAt(Side side, Optional<NamedSulcus> sulcus);
  }

  private final Side side;
  private final Map<NamedSulcus, SVGPath> lines = new EnumMap<>(NamedSulcus.class);

  /**
   * @param width in pixels; the height follows
   */
  Schematic(SchematicPlate plate, Side side, double width, Hand hand) {
    this.side = side;
    double scale = width / plate.width();
    Group drawing = new Group(shape(plate.outline(), "outline"));
    drawing.getChildren().add(shape(plate.landmarks(), "landmark"));
    plate.sulci().forEach((sulcus, path) -> lines.put(sulcus, shape(path, "sulcus-line")));
    drawing.getChildren().addAll(lines.values());
    // above all lines, since each reaches further than it is seen
    lines.forEach((sulcus, line) -> drawing.getChildren().add(reach(sulcus, line, hand)));
    drawing.getTransforms().setAll(new Scale(scale, scale));
    if (isMirrored(plate.view(), side)) {
      drawing.getTransforms().addFirst(new Translate(width, 0));
      drawing.getTransforms().add(1, new Scale(-1, 1));
    }
    drawing.setManaged(false);
    getChildren().setAll(drawing);
    getStyleClass().add("schematic");
    setMinSize(width, plate.height() * scale);
    setMaxSize(width, plate.height() * scale);
  }

  /**
   * Plates have the front at the left, as the left hemisphere shows from outside and the right one
   * from the midline; from above they are of the hemisphere on the left of the picture, which is
   * the patient's right, as on axial images.
   */
  static boolean isMirrored(View view, Side side) {
    return switch (view) {
      case LATERAL -> side == Side.RIGHT;
      case MEDIAL, TOP -> side == Side.LEFT;
    };
  }

  private static SVGPath shape(String path, String style) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(style);
    shape.setMouseTransparent(true);
    return shape;
  }

  /** A wider line that is not seen, so that a thin one is easily hit. */
  private SVGPath reach(NamedSulcus sulcus, SVGPath line, Hand hand) {
    SVGPath reach = shape(line.getContent(), "sulcus-reach");
    reach.setId("schematic-" + side.key() + "-" + sulcus.key());
    reach.setMouseTransparent(false);
    Tooltip.install(reach, new Tooltip(SulcusWords.capital(sulcus.displayName())));
    reach.setOnMousePressed(_ -> hand.choose(side, sulcus));
    reach
        .hoverProperty()
        .subscribe(over -> {
          line.pseudoClassStateChanged(HOVERED, over);
          hand.pointAt(side, over ? Optional.of(sulcus) : Optional.empty());
        });
    return reach;
  }

  void show(SulciModel model) {
    lines.forEach((sulcus, line) -> {
      Optional<Sulcus> record = SulcusSearch.recorded(side, sulcus.displayName(), model.records());
      for (AssessmentState state : AssessmentState.values()) {
        line.pseudoClassStateChanged(
            PseudoClass.getPseudoClass(state.key()),
            record.filter(said -> said.assessment().is(state)).isPresent());
      }
      line.pseudoClassStateChanged(PICKED, record.isPresent() && record.equals(model.picked()));
    });
  }
}
