package org.sideroscope.workstation.fhir;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.source.PatientAndStudy;

/**
 * Writes a report as a FHIR R4 bundle of the type collection: a DiagnosticReport with the document
 * as PDF in it, its Observations, the Patient and the ImagingStudy. The same report gives the same
 * text.
 */
public final class FhirBundle {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private final Concepts concepts;

  public FhirBundle(Codes codes) {
    this.concepts = new Concepts(codes);
  }

  /**
   * @param pdf the document in pages
   */
  public String write(ReportModel model, byte[] pdf) {
    PatientAndStudy subject = model.source().subject();
    Entries entries = new Entries(subject.studyInstanceUid());
    Observations observations = new Observations(concepts, entries, ofObservations(model, entries));
    observations.add(model.reading(), model.derived());
    Entries all = new Entries(subject.studyInstanceUid());
    all.add("report", report(model, pdf, observations.roles(), entries));
    all.add("patient", patient(subject));
    all.add("study", study(subject, entries));
    List<JsonValue> resources =
        Stream.concat(all.all().elements().stream(), entries.all().elements().stream()).toList();
    return JsonPrinter.pretty(
        JsonObject.builder()
            .text("resourceType", "Bundle")
            .text("type", "collection")
            .text("timestamp", created(model))
            .put("entry", JsonArray.of(resources))
            .build());
  }

  private static JsonObject ofObservations(ReportModel model, Entries entries) {
    JsonObject.Builder common =
        JsonObject.builder()
            .text("status", status(model))
            .put("subject", entries.reference("patient"));
    return dated(common, model).build();
  }

  private static JsonObject.Builder dated(JsonObject.Builder resource, ReportModel model) {
    var date = model.source().subject().studyDate();
    return date == null ? resource : resource.text("effectiveDateTime", date.toString());
  }

  private static String status(ReportModel model) {
    ReadingStatus status = model.reading().header().status();
    return switch (status) {
      case DRAFT -> "preliminary";
      case SIGNED -> "final";
      case AMENDED -> "amended";
    };
  }

  private JsonObject report(ReportModel model, byte[] pdf, List<String> roles, Entries entries) {
    JsonObject.Builder report =
        JsonObject.builder()
            .text("resourceType", "DiagnosticReport")
            .text("language", model.language())
            .text("status", status(model))
            .put("category", JsonArray.of(List.of(Concepts.hl7("v2-0074", "RAD", "Radiology"))))
            .put("code", Concepts.loinc("18748-4", "Diagnostic imaging study"))
            .put("subject", entries.reference("patient"));
    dated(report, model).text("issued", created(model));
    String reader = reader(model.reading().header().reader());
    if (reader != null) {
      report.put(
          "resultsInterpreter",
          JsonArray.of(List.of(JsonObject.builder().text("display", reader).build())));
    }
    return report
        .put("result", JsonArray.of(roles.stream().map(entries::reference).toList()))
        .put("imagingStudy", JsonArray.of(List.of(entries.reference("study"))))
        .text("conclusion", String.join("\n\n", model.impression().paragraphs()))
        .put(
            "conclusionCode",
            JsonArray.of(List.of(concepts.of("result/" + model.derived().result().code()))))
        .put("presentedForm", JsonArray.of(List.of(document(model, pdf))))
        .build();
  }

  private static @Nullable String reader(Reader reader) {
    return reader.name() == null ? reader.id() : reader.name();
  }

  private static JsonObject document(ReportModel model, byte[] pdf) {
    return JsonObject.builder()
        .text("contentType", "application/pdf")
        .text("language", model.language())
        .text("data", Base64.getEncoder().encodeToString(pdf))
        .text("title", model.heading().title())
        .text("creation", created(model))
        .build();
  }

  private static JsonObject patient(PatientAndStudy subject) {
    JsonObject.Builder patient = JsonObject.builder().text("resourceType", "Patient");
    if (!subject.patientId().isBlank()) {
      patient.put("identifier", one(JsonObject.builder().text("value", subject.patientId())));
    }
    if (!subject.name().isBlank()) {
      patient.put("name", one(JsonObject.builder().text("text", subject.name())));
    }
    patient.text("gender", gender(subject.sex()));
    var born = subject.birthDate();
    return (born == null ? patient : patient.text("birthDate", born.toString())).build();
  }

  private static String gender(String sex) {
    return switch (sex) {
      case "M" -> "male";
      case "F" -> "female";
      case "O" -> "other";
      default -> "unknown";
    };
  }

  /** The UID as FHIR wants those of DICOM: an OID in a URI. */
  private static JsonObject study(PatientAndStudy subject, Entries entries) {
    JsonObject.Builder study = JsonObject.builder().text("resourceType", "ImagingStudy");
    if (!subject.studyInstanceUid().isBlank()) {
      study.put(
          "identifier",
          one(
              JsonObject.builder()
                  .text("system", "urn:dicom:uid")
                  .text("value", "urn:oid:" + subject.studyInstanceUid())));
    }
    study.text("status", "available").put("subject", entries.reference("patient"));
    var date = subject.studyDate();
    if (date != null) {
      study.text("started", date.toString());
    }
    return (subject.description().isBlank()
            ? study
            : study.text("description", subject.description()))
        .build();
  }

  private static JsonArray one(JsonObject.Builder element) {
    return JsonArray.of(List.of(element.build()));
  }

  private static String created(ReportModel model) {
    return INSTANT.format(model.source().edition().createdAt());
  }
}
