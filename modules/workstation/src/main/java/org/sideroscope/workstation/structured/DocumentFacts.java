package org.sideroscope.workstation.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicomobjects.tree.DocumentHead;
import org.sideroscope.dicomobjects.tree.DocumentHead.Person;
import org.sideroscope.dicomobjects.tree.SopClassNames;
import org.sideroscope.dicomobjects.tree.StructuredDocument;
import org.sideroscope.workstation.hanging.SamePatient;

/** What a document says of itself, in words. */
final class DocumentFacts {

  private DocumentFacts() {}

  /** Kind, template, state, date and source; who wrote, verified and was examined, if wanted. */
  static List<DocumentFact> of(StructuredDocument document, boolean namesHidden) {
    DocumentHead head = document.head();
    List<DocumentFact> facts = new ArrayList<>();
    add(facts, "Kind", kind(document));
    add(facts, "Status", status(head));
    add(facts, "Date", date(head));
    add(facts, "Series", head.seriesDescription());
    add(facts, "Manufacturer", head.manufacturer());
    if (!namesHidden) {
      add(facts, "Patient", patient(head));
      add(facts, "Verified by", persons(head.verifiers()));
      add(facts, "Author", persons(head.authors()));
    }
    return List.copyOf(facts);
  }

  private static void add(List<DocumentFact> facts, String heading, String words) {
    if (!words.isBlank()) {
      facts.add(new DocumentFact(heading, words));
    }
  }

  private static String kind(StructuredDocument document) {
    String template = document.template();
    return joined(
        " · ",
        SopClassNames.of(document.head().sopClassUid()),
        template.isEmpty() ? "" : "template " + template);
  }

  private static String status(DocumentHead head) {
    String verified =
        switch (head.verification()) {
          case "VERIFIED" -> "verified";
          case "UNVERIFIED" -> "not verified";
          default -> head.verification().toLowerCase(Locale.ROOT);
        };
    return joined(", ", head.completion().toLowerCase(Locale.ROOT), verified);
  }

  private static String date(DocumentHead head) {
    return joined(
        " ",
        MomentWords.of(head.contentDate(), "DATE"),
        MomentWords.of(head.contentTime(), "TIME"));
  }

  private static String patient(DocumentHead head) {
    return joined(" · ", PersonName.parse(head.patientName()).display(), head.patientId());
  }

  private static String persons(List<Person> persons) {
    return persons.stream()
        .map(person ->
            joined(
                ", ",
                PersonName.parse(person.name()).display(),
                person.organisation(),
                MomentWords.of(person.dateTime(), "DATETIME")))
        .collect(Collectors.joining("; "));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  static Optional<String> mismatch(
      DocumentHead head, PatientFacts patient, String studyInstanceUid) {
    PatientFacts named =
        new PatientFacts(
            head.patientId(), PersonName.parse(head.patientName()), "", Optional.empty());
    Optional<String> other = SamePatient.difference(named, patient);
    if (other.isPresent()) {
      return Optional.of(
          "This document may be of another patient than the study that is open: %s."
              .formatted(other.get()));
    }
    return head.studyInstanceUid().equals(studyInstanceUid)
        ? Optional.empty()
        : Optional.of("This document belongs to another study of the patient than the open one.");
  }
}
