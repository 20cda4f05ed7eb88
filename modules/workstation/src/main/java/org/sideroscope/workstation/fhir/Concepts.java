package org.sideroscope.workstation.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;

/** The program's codes as FHIR's CodeableConcepts: the same codes as in its DICOM objects. */
final class Concepts {

  /** Concepts that no published scheme has; the same in every installation. */
  private static final String PRIVATE = "urn:uuid:0f6d3c2e-5b1b-4a52-9c5e-7d0a4b8e91f3";

  private static final String LOINC = "http://loinc.org";
  private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

  private final Codes codes;

  Concepts(Codes codes) {
    this.codes = codes;
  }

  Codes codes() {
    return codes;
  }

  JsonObject of(String key) {
    return of(codes.get(key));
  }

  JsonObject of(Code code) {
    return concept(List.of(coding(code)), code.meaning());
  }

  Optional<JsonObject> find(String key) {
    return codes.find(key).map(this::of);
  }

  /** A place with its side, in one concept: FHIR has no room for the side of a component. */
  JsonObject of(FindingSite site) {
    List<JsonObject> codings =
        Stream.concat(Stream.of(site.site()), Stream.ofNullable(site.laterality()))
            .map(Concepts::coding)
            .toList();
    return concept(codings, site.words());
  }

  private static JsonObject coding(Code code) {
    return JsonObject.builder()
        .text("system", system(code.scheme()))
        .text("code", code.value())
        .text("display", code.meaning())
        .build();
  }

  private static String system(String scheme) {
    return switch (scheme) {
      case "SCT" -> "http://snomed.info/sct";
      case "DCM" -> "http://dicom.nema.org/resources/ontology/DCM";
      case "UMLS" -> TERMINOLOGY + "umls";
      case "UCUM" -> "http://unitsofmeasure.org";
      default -> PRIVATE;
    };
  }

  private static JsonObject concept(List<JsonObject> codings, String text) {
    return JsonObject.builder().put("coding", JsonArray.of(codings)).text("text", text).build();
  }

  static JsonObject loinc(String code, String display) {
    return plain(LOINC, code, display);
  }

  /** A code of HL7's own terminology. */
  static JsonObject hl7(String system, String code, String display) {
    return plain(TERMINOLOGY + system, code, display);
  }

  private static JsonObject plain(String system, String code, String display) {
    JsonObject coding =
        JsonObject.builder()
            .text("system", system)
            .text("code", code)
            .text("display", display)
            .build();
    return concept(List.of(coding), display);
  }
}
