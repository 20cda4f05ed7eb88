package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.hanging.BodyRegion;
import org.sideroscope.workstation.phantom.WritePhantom;
import org.sideroscope.workstation.studies.OpenStudies;

/** What a blinded reader gets of a study, and what not. */
class BlindedScanTest {

  @TempDir Path folder;

  @Test
  void imagesStayAndWhoseTheyAreGoes() {
    Path written =
        new WritePhantom()
            .write("css-focal", "small", folder.resolve("p"), Progress.NONE)
            .orThrow();
    Study known =
        new OpenStudies(new StudyScanner())
            .open(List.of(written.resolve("dicom")), Progress.NONE)
            .orThrow()
            .patients()
            .getFirst()
            .studies()
            .getFirst();
    Patient patient = BlindedScan.of(known, "S0001", "Pilot").patients().getFirst();
    Study blinded = patient.studies().getFirst();

    assertEquals("S0001", patient.facts().name().display());
    assertEquals("", patient.facts().id());
    assertEquals(Optional.empty(), patient.facts().birthDate());
    assertEquals(Optional.empty(), blinded.facts().date());
    assertEquals("Pilot", blinded.facts().description());
    assertEquals(known.stacks().size(), blinded.stacks().size());
    for (int i = 0; i < known.stacks().size(); i++) {
      ImageStack before = known.stacks().get(i);
      ImageStack after = blinded.stacks().get(i);
      assertEquals(before.id(), after.id());
      assertEquals(before.kind().kind(), after.kind().kind());
      assertEquals(BodyRegion.of(before), BodyRegion.of(after));
      assertNotEquals("", before.series().description());
      assertEquals("", after.series().description());
    }
  }
}
