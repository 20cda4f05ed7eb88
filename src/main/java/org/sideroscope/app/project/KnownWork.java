package org.sideroscope.app.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sideroscope.workstation.project.Worklist;

/** The worklist as it is known by now, and of which studies it is known that readers disagree. */
public final class KnownWork {

  private final Set<String> toSettle = new HashSet<>();
  private Worklist list = new Worklist(List.of());
  private Consumer<Worklist> onChange = work -> {};

  /** Says who shows it. */
  public void onChange(Consumer<Worklist> listener) {
    onChange = listener;
  }

  public Worklist list() {
    return list;
  }

  /** It is as follows by now. */
  public void show(Worklist now) {
    list = now;
    tell();
  }

  /**
   * Readers disagree about these studies.
   *
   * @param studies their codes
   */
  public void disagree(Set<String> studies) {
    toSettle.addAll(studies);
    tell();
  }

  /** Readers disagree about a study, or no longer do. */
  public void disagree(String study, boolean disputed) {
    if (disputed) {
      toSettle.add(study);
    } else {
      toSettle.remove(study);
    }
    tell();
  }

  private void tell() {
    onChange.accept(list.needingAdjudication(toSettle));
  }
}
