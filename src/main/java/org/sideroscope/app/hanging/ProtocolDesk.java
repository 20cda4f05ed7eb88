package org.sideroscope.app.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.HangingProtocol;
import org.sideroscope.workstation.hanging.KeptProtocols;
import org.sideroscope.workstation.hanging.ProtocolList;

/** The protocols in force. A change holds at once and is on the disk a moment later. */
public final class ProtocolDesk {

  private final KeptProtocols kept;
  private final TaskExecutor tasks;
  private final NoticeBar notices;
  private final Texts texts;
  private final List<Runnable> savedListeners = new ArrayList<>();

  /** Also read by what writes it, so that the last of several writes has the last word. */
  private volatile @Nullable ProtocolList latest;

  public ProtocolDesk(KeptProtocols kept, TaskExecutor tasks, NoticeBar notices, Texts texts) {
    this.kept = kept;
    this.tasks = tasks;
    this.notices = notices;
    this.texts = texts;
  }

  /** The protocols in force; the small file of them is read when they are first asked for. */
  public List<HangingProtocol> protocols() {
    return list().protocols();
  }

  ProtocolList list() {
    ProtocolList known = latest;
    if (known == null) {
      KeptProtocols.Loaded loaded = kept.load();
      loaded.trouble().ifPresent(notices::tell);
      known = new ProtocolList(loaded.protocols());
      latest = known;
    }
    return known;
  }

  /** Where they are kept. */
  String place() {
    return kept.place();
  }

  void onSaved(Runnable listener) {
    savedListeners.add(listener);
  }

  void keep(ProtocolList changed) {
    latest = changed;
    tasks.start(
        texts.get("task.keeping-protocols"),
        progress -> kept.keep(list().protocols()),
        this::saved,
        notices::tell);
  }

  private void saved(Optional<String> putAside) {
    putAside.ifPresent(name -> notices.tell(texts.get("hanging.put-aside", name)));
    savedListeners.forEach(Runnable::run);
  }
}
