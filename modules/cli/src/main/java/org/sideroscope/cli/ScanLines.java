package org.sideroscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.workstation.studies.StoredExtremes;

/**
 * Writes a scan as JSON Lines: each stack as soon as its pixels were looked at, and a last object
 * that says what became of the files.
 *
 * @param withPatients whether names and identifiers of patients are in it
 */
record ScanLines(StackLoader loader, boolean withPatients, OutputStream out) {

  void write(Scan scan) throws IOException {
    for (Patient patient : scan.patients()) {
      for (Study study : patient.studies()) {
        for (ImageStack stack : study.stacks()) {
          line(stack(stack, patient));
        }
      }
    }
    line(summary(scan));
  }

  private JsonObject stack(ImageStack stack, Patient patient) {
    StoredExtremes stored = StoredExtremes.of(loader, stack, Progress.NONE).orThrow();
    JsonObject.Builder json = new StackJson(stack).with(stored.range(), stored.defects());
    if (withPatients) {
      json.text("patientId", patient.facts().id())
          .text("patientName", patient.facts().name().display());
    }
    return json.build();
  }

  private static JsonObject summary(Scan scan) {
    return JsonObject.builder()
        .integer("files", scan.files())
        .integer("read", scan.images())
        .array("refused", scan.defects(), ScanLines::refused)
        .build();
  }

  private static JsonObject refused(Defect defect) {
    return JsonObject.builder()
        .text("path", defect.file().map(Object::toString).orElse(""))
        .text("reason", defect.sentence())
        .build();
  }

  private void line(JsonObject object) throws IOException {
    out.write((JsonPrinter.compact(object) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
