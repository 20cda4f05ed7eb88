package org.sideroscope.app.coordinating;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.workstation.project.ChangeProtocol.Grounds;

/**
 * A protocol that is being written, and what its effects are worked out on.
 *
 * @param draft what is shown
 */
record ProtocolEditing(Grounds grounds, ProtocolDraft draft) {

  /** Begins with the protocol that holds. */
  static ProtocolEditing of(Grounds grounds) {
    return new ProtocolEditing(grounds, ProtocolDraft.of(grounds.protocol()));
  }

  /** The same on what there is now; where nothing was changed, the protocol that holds now. */
  ProtocolEditing on(Grounds now) {
    return equals(of(grounds)) ? of(now) : new ProtocolEditing(now, draft);
  }

  ProtocolEditing changed(UnaryOperator<ProtocolDraft> change) {
    return new ProtocolEditing(grounds, change.apply(draft));
  }

  /** What is wrong with it, by the path of the member. */
  Map<String, String> wrong() {
    Map<String, String> wrong = new HashMap<>();
    draft
        .complaints()
        .forEach(complaint -> wrong.putIfAbsent(complaint.place(), complaint.message()));
    return wrong;
  }
}
