package org.sideroscope.app.coordinating;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.Reveal;

/** What is hidden from readers, and until when. */
final class BlindingSection extends ProtocolSection {

  private static final double WIDTH = 200;

  private final Choice patient =
      new Choice(
          "patient",
          Blinding::patient,
          (blinding, reveal) ->
              new Blinding(reveal, blinding.otherReaders(), blinding.ownEarlier()));
  private final Choice others =
      new Choice(
          "others",
          Blinding::otherReaders,
          (blinding, reveal) -> new Blinding(blinding.patient(), reveal, blinding.ownEarlier()));
  private final Choice own =
      new Choice(
          "own",
          Blinding::ownEarlier,
          (blinding, reveal) -> new Blinding(blinding.patient(), blinding.otherReaders(), reveal));

  BlindingSection(Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super("protocol.blinding", texts, change);
    getChildren().addAll(patient, others, own);
  }

  @Override
  void show(ProtocolDraft draft, Map<String, String> wrong) {
    patient.show(draft.blinding());
    others.show(draft.blinding());
    own.show(draft.blinding());
  }

  /** When one of the three is shown, and what that means. */
  private final class Choice extends VBox {

    private final String which;
    private final Function<Blinding, Reveal> of;
    private final ComboBox<Reveal> box = new ComboBox<>();
    private final Label meaning = note("");
    private boolean showing;

    Choice(
        String which, Function<Blinding, Reveal> of, BiFunction<Blinding, Reveal, Blinding> with) {
      super(2);
      this.which = which;
      this.of = of;
      Label label = note(texts().get("protocol.blinding." + which));
      label.setLabelFor(box);
      box.setId("protocol-blinding-" + which);
      box.setAccessibleText(label.getText());
      box.setMinWidth(WIDTH);
      box.setPrefWidth(WIDTH);
      box.getItems().setAll(Reveal.values());
      box.setConverter(
          new ChoiceWords<Reveal>(each -> texts().get("protocol.reveal." + each.key())));
      box.valueProperty()
          .subscribe((before, reveal) -> {
            if (!showing && reveal != null) {
              change(draft -> draft.withBlinding(with.apply(draft.blinding(), reveal)));
            }
          });
      HBox.setHgrow(meaning, Priority.ALWAYS);
      HBox row = new HBox(12, box, meaning);
      row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      getChildren().setAll(label, row);
    }

    void show(Blinding blinding) {
      Reveal reveal = of.apply(blinding);
      showing = true;
      box.setValue(reveal);
      showing = false;
      meaning.setText(texts().get("protocol.blinding.%s.%s".formatted(which, reveal.key())));
    }
  }
}
