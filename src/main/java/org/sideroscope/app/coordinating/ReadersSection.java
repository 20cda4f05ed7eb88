package org.sideroscope.app.coordinating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.ReaderRole;

/** Who takes part. */
final class ReadersSection extends ProtocolSection {

  private final VBox rows = new VBox(8);
  private final Label wrongAll = new Label();
  private final List<ReaderRow> shown = new ArrayList<>();

  ReadersSection(Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super("protocol.readers", texts, change);
    wrongAll.setId("protocol-readers-wrong");
    wrongAll.getStyleClass().addAll("error", "small");
    Button add = new Button(texts.get("protocol.add-reader"));
    add.setId("protocol-add-reader");
    add.setOnAction(event -> add());
    getChildren().addAll(rows, wrongAll, add);
  }

  private void add() {
    change(draft -> {
      List<ProjectReader> more = new ArrayList<>(draft.readers());
      more.add(new ProjectReader("", "", ReaderRole.READER));
      return draft.withReaders(more);
    });
    shown.getLast().takeKeys();
  }

  private void remove(int at) {
    change(draft -> draft.withoutReader(at));
    if (!shown.isEmpty()) {
      shown.get(Math.min(at, shown.size() - 1)).takeKeys();
    }
  }

  @Override
  void show(ProtocolDraft draft, Map<String, String> wrong) {
    while (shown.size() > draft.readers().size()) {
      shown.removeLast();
    }
    while (shown.size() < draft.readers().size()) {
      int at = shown.size();
      shown.add(
          new ReaderRow(
              at,
              texts(),
              reader -> change(changed -> changed.withReader(at, reader)),
              () -> remove(at)));
    }
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).show(draft.readers().get(i), at("readers[" + i + "].id", wrong));
    }
    Optional<String> all = at("readers", wrong);
    wrongAll.setText(all.orElse(""));
    wrongAll.setVisible(all.isPresent());
    wrongAll.setManaged(all.isPresent());
  }
}
