package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.review.port.RecentStudy;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;

@ExtendWith(Phantom.Shared.class)
class RecentlyOpenedTest {

  @TempDir Path home;

  @Test
  void aStudyThatWasOpenedIsOfferedAgainOnTheNextDay(Phantom phantom) {
    Optional<?> refused =
        recent(phantom)
            .remember(
                List.of(phantom.disk().folder()), phantom.disk().patient(), phantom.disk().study());
    assertEquals(Optional.empty(), refused);

    List<RecentStudy> offered = recent(phantom).list();

    assertEquals(1, offered.size());
    assertEquals(
        List.of(phantom.disk().folder().toAbsolutePath().toString()), offered.getFirst().paths());
    String title = offered.getFirst().title();
    assertTrue(title.startsWith("PHANTOM, ISS"), title);
    assertTrue(title.contains(" · 2026-01-05 · MRI"), title);
  }

  @Test
  void aStudyCanBeForgotten(Phantom phantom) {
    recent(phantom)
        .remember(
            List.of(phantom.disk().folder()), phantom.disk().patient(), phantom.disk().study());

    recent(phantom).forget(recent(phantom).list().getFirst());

    assertEquals(List.of(), recent(phantom).list());
  }

  private RecentlyOpened recent(Phantom phantom) {
    return Desk.in(home, phantom.disk()).workstation().recent();
  }
}
