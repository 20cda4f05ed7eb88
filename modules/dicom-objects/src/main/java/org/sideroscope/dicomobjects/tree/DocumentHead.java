package org.sideroscope.dicomobjects.tree;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicomobjects.part10.Item;

/**
 * What a document says of itself (PS3.3 C.17.2); what it does not say is empty. Names and numbers
 * of the patient and of people who read are among it.
 *
 * @param completion {@code PARTIAL} or {@code COMPLETE}
 * @param verification {@code UNVERIFIED} or {@code VERIFIED}
 * @param contentDate {@code YYYYMMDD}
 */
public record DocumentHead(
    String sopClassUid,
    String sopInstanceUid,
    String studyInstanceUid,
    String patientName,
    String patientId,
    String seriesDescription,
    String manufacturer,
    String completion,
    String verification,
    String contentDate,
    String contentTime,
    List<Person> verifiers,
    List<Person> authors) {

  /** Who verified or wrote it, and when. */
  public record Person(String name, String organisation, String dateTime) {}

  public DocumentHead {
    verifiers = List.copyOf(verifiers);
    authors = List.copyOf(authors);
  }

  static DocumentHead of(Item item) {
    return new DocumentHead(
        item.text("SOPClassUID"),
        item.text("SOPInstanceUID"),
        item.text("StudyInstanceUID"),
        item.text("PatientName"),
        item.text("PatientID"),
        item.text("SeriesDescription"),
        item.text("Manufacturer"),
        item.text("CompletionFlag"),
        item.text("VerificationFlag"),
        item.text("ContentDate"),
        item.text("ContentTime"),
        item.items("VerifyingObserverSequence").stream()
            .map(observer ->
                new Person(
                    observer.text("VerifyingObserverName"),
                    observer.text("VerifyingOrganization"),
                    observer.text("VerificationDateTime")))
            .toList(),
        item.items("AuthorObserverSequence").stream().map(DocumentHead::author).toList());
  }

  private static Person author(Item observer) {
    String name =
        Optional.of(observer.text("PersonName"))
            .filter(person -> !person.isEmpty())
            .orElseGet(() -> observer.text("StationName"));
    return new Person(name, observer.text("InstitutionName"), "");
  }
}
