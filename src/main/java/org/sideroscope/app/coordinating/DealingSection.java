package org.sideroscope.app.coordinating;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProtocolDraft;

/** How studies are dealt out. */
final class DealingSection extends ProtocolSection {

  private static final double WIDTH = 160;

  private final EntryBox readersPerStudy =
      entry(
          "readers-per-study",
          "protocol.readers-per-study",
          text -> change(draft -> draft.withReadersPerStudy(text)));
  private final EntryBox repeats =
      entry("repeats", "protocol.repeats", text -> change(draft -> draft.withRepeatPercent(text)));
  private final EntryBox seed =
      entry("seed", "protocol.seed", text -> change(draft -> draft.withSeed(text)));

  DealingSection(Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super("protocol.dealing", texts, change);
    readersPerStudy.setPrefWidth(WIDTH);
    repeats.setPrefWidth(WIDTH);
    seed.setPrefWidth(WIDTH);
    getChildren().add(new HBox(12, readersPerStudy, repeats, seed));
  }

  @Override
  void show(ProtocolDraft draft, Map<String, String> wrong) {
    readersPerStudy.show(draft.readersPerStudy());
    readersPerStudy.complain(at("readersPerStudy", wrong));
    repeats.show(draft.repeatPercent());
    repeats.complain(at("repeatFraction", wrong));
    seed.show(draft.seed());
    seed.complain(at("seed", wrong));
  }
}
