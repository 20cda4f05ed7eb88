package org.sideroscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.source.Source;
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
    List<JsonObject> refused = new ArrayList<>();
    for (Defect defect : scan.defects()) {
      refused.add(refused(defect.file().map(Source::toString).orElse(""), defect.sentence()));
    }
    for (Source other : scan.others()) {
      refused.add(refused(other.toString(), "It holds no image and belongs to no study."));
    }
    return JsonObject.builder()
        .integer("files", scan.files())
        .integer("read", scan.images())
        .array("refused", refused, Function.identity())
        .array("objects", scan.objects(), ScanLines::object)
        .build();
  }

  private static JsonObject refused(String path, String reason) {
    return JsonObject.builder().text("path", path).text("reason", reason).build();
  }

  private static JsonObject object(StudyObject object) {
    return JsonObject.builder()
        .text("path", object.file().toString())
        .text("kind", Words.of(object.kind()))
        .text("modality", object.series().modality())
        .text("seriesInstanceUid", object.series().seriesInstanceUid())
        .text("seriesDescription", object.series().description())
        .text("sopInstanceUid", object.sopInstanceUid())
        .build();
  }

  private void line(JsonObject object) throws IOException {
    out.write((JsonPrinter.compact(object) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
