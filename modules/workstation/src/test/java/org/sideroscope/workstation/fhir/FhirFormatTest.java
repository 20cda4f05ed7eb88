package org.sideroscope.workstation.fhir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.report.ReportReadingFile;

/** Judged by HAPI against the definitions that HL7 publishes. */
@ExtendWith(Phantom.Shared.class)
class FhirFormatTest {

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void theBundleIsFhirR4(Phantom phantom) throws IOException {
    FhirContext context = FhirContext.forR4();
    FhirValidator validator =
        context
            .newValidator()
            .registerValidatorModule(
                new FhirInstanceValidator(
                    new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context),
                        new InMemoryTerminologyServerValidationSupport(context))));

    List<String> errors =
        validator.validateWithResult(bundle(phantom)).getMessages().stream()
            .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
            .map(message -> message.getLocationString() + ": " + message.getMessage())
            .toList();

    assertEquals(List.of(), errors);
  }

  @Test
  void theReportNamesItsPatientItsClassAndEveryObservation(Phantom phantom) throws IOException {
    Bundle bundle =
        FhirContext.forR4().newJsonParser().parseResource(Bundle.class, bundle(phantom));
    DiagnosticReport report = (DiagnosticReport) bundle.getEntryFirstRep().getResource();
    List<String> addresses =
        bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getFullUrl).toList();

    assertEquals("iSS type 1, classical", report.getConclusionCodeFirstRep().getText());
    assertFalse(report.getConclusion().isBlank());
    report.getResult().forEach(each -> assertTrue(addresses.contains(each.getReference())));
    assertEquals(addresses.size() - 3, report.getResult().size());
    assertTrue(
        bundle.getEntry().stream()
            .anyMatch(entry ->
                entry.getResource() instanceof Patient patient
                    && patient.getIdentifierFirstRep().getValue().startsWith("PHANTOM")));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("report.pdf")),
        report.getPresentedFormFirstRep().getData());
  }

  @Test
  void whatWasNotAssessedHasAReasonAndNoValue(Phantom phantom) throws IOException {
    Bundle bundle =
        FhirContext.forR4().newJsonParser().parseResource(Bundle.class, bundle(phantom));

    bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .forEach(each -> assertTrue(each.hasValue() != each.hasDataAbsentReason()));
  }

  private String bundle(Phantom phantom) throws IOException {
    Desk.in(home, phantom.disk())
        .workstation()
        .reportOfFile()
        .write(
            new ReportReadingFile.Subject(
                phantom.truth(), List.of(phantom.disk().folder()), Locale.UK),
            List.of("fhir", "pdf"),
            folder,
            Progress.NONE)
        .orThrow();
    return Files.readString(folder.resolve("report.fhir.json"));
  }
}
