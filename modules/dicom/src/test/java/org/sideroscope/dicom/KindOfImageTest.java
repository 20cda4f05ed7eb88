package org.sideroscope.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindOfImageTest {

  private final KindOfImage headers = KindOfImage.of(ImageKind.SWI, "the description says SWAN");

  @Test
  void whatTheReaderSaysKeepsWhatTheHeadersSay() {
    KindOfImage said = headers.byReader(ImageKind.T1);

    assertEquals(ImageKind.T1, said.kind());
    assertEquals(Optional.of(headers), said.overruled());
    assertEquals(headers, said.byHeaders());
  }

  @Test
  void sayingOtherwiseAgainOverrulesTheHeadersAndNotTheReader() {
    assertEquals(
        headers, headers.byReader(ImageKind.T1).byReader(ImageKind.QSM).overruled().orElseThrow());
  }

  @Test
  void namingWhatTheHeadersSayOverrulesNothing() {
    assertEquals(headers, headers.byReader(ImageKind.T1).byReader(ImageKind.SWI));
    assertTrue(headers.byReader(ImageKind.SWI).overruled().isEmpty());
  }
}
