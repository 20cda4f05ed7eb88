package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.settings.JsonKindCorrections;
import org.sideroscope.workstation.Phantom;

@ExtendWith(Phantom.Shared.class)
class CorrectedKindsTest {

  @TempDir Path home;
  @TempDir Path elsewhere;

  @Test
  void aCorrectionHoldsInTheNextScanAlsoOfFilesThatWereMoved(Phantom phantom) throws IOException {
    Scan scan = scan(phantom.disk().folder());
    ImageStack swi = of(scan, ImageKind.SWI);
    kinds().correct(swi, ImageKind.T1).orThrow();

    Path moved = elsewhere.resolve("moved");
    copy(phantom.disk().folder(), moved);
    CorrectedKinds.Corrected again = kinds().apply(scan(moved));

    ImageStack corrected =
        again.scan().stacks().stream()
            .filter(s -> s.id().equals(swi.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(ImageKind.T1, corrected.kind().kind());
    assertEquals(swi.kind(), corrected.kind().byHeaders());
    assertEquals(Optional.empty(), again.trouble());
    assertEquals(
        scan.stacks().stream().filter(s -> !s.id().equals(swi.id())).map(ImageStack::kind).toList(),
        again.scan().stacks().stream()
            .filter(s -> !s.id().equals(swi.id()))
            .map(ImageStack::kind)
            .toList());
  }

  @Test
  void namingWhatTheHeadersSayTakesTheCorrectionBack(Phantom phantom) {
    Scan scan = scan(phantom.disk().folder());
    ImageStack swi = of(scan, ImageKind.SWI);
    kinds().correct(swi, ImageKind.T1).orThrow();
    ImageStack corrected = of(kinds().apply(scan).scan(), ImageKind.T1);

    assertEquals(swi.kind(), kinds().correct(corrected, ImageKind.SWI).orThrow());
    assertEquals(scan, kinds().apply(scan).scan());
  }

  @Test
  void whatCannotBeKeptIsNotDone(Phantom phantom) throws IOException {
    Path file = Files.createFile(elsewhere.resolve("file"));
    ImageStack swi = of(scan(phantom.disk().folder()), ImageKind.SWI);

    Result<?> refused =
        new CorrectedKinds(new JsonKindCorrections(file.resolve("home")))
            .correct(swi, ImageKind.T1);

    assertEquals(FailureReason.IO, refused.toFailure().orElseThrow().reason());
  }

  @Test
  void damagedCorrectionsAreToldAndTheStudyOpensAsItsHeadersSay(Phantom phantom)
      throws IOException {
    Files.writeString(home.resolve("kinds-of-images.json"), "{");
    Scan scan = scan(phantom.disk().folder());

    CorrectedKinds.Corrected applied = kinds().apply(scan);

    assertEquals(scan, applied.scan());
    assertTrue(applied.trouble().isPresent());
  }

  @Test
  void aKindOfALaterVersionChangesNothingHere(Phantom phantom) throws IOException {
    Scan scan = scan(phantom.disk().folder());
    ImageStack swi = of(scan, ImageKind.SWI);
    kinds().correct(swi, ImageKind.T1).orThrow();
    Path file = home.resolve("kinds-of-images.json");
    Files.writeString(file, Files.readString(file).replace("\"T1\"", "\"SOMETHING_NEW\""));

    assertEquals(scan, kinds().apply(scan).scan());
  }

  private CorrectedKinds kinds() {
    return new CorrectedKinds(new JsonKindCorrections(home));
  }

  private static Scan scan(Path folder) {
    return new StudyScanner().scan(List.of(folder), Progress.NONE).orThrow();
  }

  private static ImageStack of(Scan scan, ImageKind kind) {
    return scan.stacks().stream()
        .filter(stack -> stack.kind().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
