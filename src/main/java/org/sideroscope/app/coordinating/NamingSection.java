package org.sideroscope.app.coordinating;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProtocolDraft;

/** What the project is called, and the edition of the criteria. */
final class NamingSection extends ProtocolSection {

  private final EntryBox name =
      entry("name", "protocol.name", text -> change(draft -> draft.withName(text)));
  private final EntryBox criteria =
      entry("criteria", "protocol.criteria", text -> change(draft -> draft.withCriteria(text)));

  NamingSection(Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super("protocol.naming", texts, change);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(criteria, Priority.ALWAYS);
    getChildren().add(new HBox(12, name, criteria));
  }

  @Override
  void show(ProtocolDraft draft, Map<String, String> wrong) {
    name.show(draft.name());
    name.complain(at("name", wrong));
    criteria.show(draft.criteria());
    criteria.complain(Optional.empty());
  }
}
