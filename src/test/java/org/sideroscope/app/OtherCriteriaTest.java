package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Versions;
import org.sideroscope.foundation.Progress;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.reading.Place;
import org.sideroscope.storage.settings.JsonSettingsStore;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.reading.Readers;
import org.sideroscope.workstation.reading.Readings;
import org.sideroscope.workstation.studies.OpenStudies;
import org.testfx.api.FxRobot;

/** A reading that was begun when the program derived by another edition of the criteria. */
class OtherCriteriaTest extends WithWindow {

  private static final String FORMER = "PN table 1, first edition";

  @Test
  void itSaysSoAndIsDerivedAnewWithoutChangingWhatWasSaid(FxRobot robot) {
    beginUnderFormerCriteria(folder.resolve("home"));
    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("signing-criteria"));
    assertTrue(window.text("signing-criteria").contains(FORMER), window.text("signing-criteria"));
    assertTrue(window.text("signing-criteria").contains(Workstation.CRITERIA));

    // it stands below what is in sight
    Button adopt = robot.lookup("#do-adopt-criteria").queryButton();
    assertTrue(adopt.isVisible());
    robot.interact(adopt::fire);
    window.waitUntil(() -> !window.has("signing-criteria"));
    assertEquals("Undo criteria " + Workstation.CRITERIA, window.undoText());
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));

    robot.clickOn("#tool-undo");
    window.waitUntil(() -> window.has("signing-criteria"));
  }

  private static void beginUnderFormerCriteria(Path home) {
    Clock clock = Clock.systemUTC();
    Reader reader = new Readers(new JsonSettingsStore(home)).keep("A. Reader").orThrow();
    Patient patient =
        new OpenStudies(new StudyScanner())
            .open(List.of(DEMO), Progress.NONE)
            .orThrow()
            .patients()
            .getFirst();
    Versions former = new Versions("Sideroscope, a former one", FORMER);
    try (SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, clock);
        ReadingSession session =
            new Readings(archive, former, clock, (_, _) -> {})
                .open(patient, patient.studies().getFirst(), reader, Runnable::run)
                .orThrow()) {
      session.perform(new AnswerPlace(Place.of(Region.VERMIS), AssessmentState.PRESENT, null));
    }
  }
}
