package org.sideroscope.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.readingformat.json.JsonObject;

/**
 * A scan as JSON.
 *
 * @param withPatients whether names and identifiers of patients are in it
 */
record ScanJson(boolean withPatients) {

  JsonObject of(Scan scan) {
    return JsonObject.builder()
        .integer("files", scan.files())
        .integer("images", scan.images())
        .array("patients", scan.patients(), this::patient)
        .array("defects", scan.defects(), ScanJson::defect)
        .build();
  }

  private JsonObject patient(Patient patient) {
    JsonObject.Builder json = JsonObject.builder();
    if (withPatients) {
      json.text("id", patient.facts().id()).text("name", patient.facts().name().display());
    }
    return json.array("studies", patient.studies(), ScanJson::study).build();
  }

  private static JsonObject study(Study study) {
    return JsonObject.builder()
        .text("studyInstanceUid", study.facts().studyInstanceUid())
        .text("date", study.facts().date().map(Object::toString).orElse(null))
        .text("description", study.facts().description())
        .array("stacks", study.stacks(), ScanJson::stack)
        .build();
  }

  private static JsonObject stack(ImageStack stack) {
    SeriesFacts series = stack.series();
    AcquisitionFacts facts = stack.acquisition();
    return JsonObject.builder()
        .text("id", stack.id())
        .text("seriesInstanceUid", series.seriesInstanceUid())
        .integer("seriesNumber", nullable(series.number()))
        .text("description", series.description())
        .text("modality", series.modality())
        .text("manufacturer", series.manufacturer())
        .text("kind", word(stack.kind().kind()))
        .text("kindReason", stack.kind().reason())
        .text("geometry", word(stack.geometry()))
        .text("plane", stack.grid().map(grid -> word(grid.plane())).orElse(null))
        .integer("images", stack.frames().size())
        .integer("columns", facts.columns())
        .integer("rows", facts.rows())
        .number("columnSpacingMm", nullable(facts.columnSpacingMm()))
        .number("rowSpacingMm", nullable(facts.rowSpacingMm()))
        .number("sliceSpacingMm", nullable(facts.sliceSpacingMm()))
        .number("sliceThicknessMm", nullable(facts.sliceThicknessMm()))
        .number("echoTimeMs", nullable(facts.echoTimeMs()))
        .number("fieldStrengthT", nullable(facts.fieldStrengthTesla()))
        .array("defects", stack.defects(), ScanJson::defect)
        .build();
  }

  private static JsonObject defect(Defect defect) {
    return JsonObject.builder()
        .text("severity", word(defect.severity()))
        .text("kind", defect.kind().id())
        .text("sentence", defect.sentence())
        .text("file", defect.file().map(Object::toString).orElse(null))
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Integer nullable(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
