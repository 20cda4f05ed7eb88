package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Who, what and in which state: what stands on top of a report and, shortened, on every page.
 *
 * @param status the reading's status in a word
 * @param draft true until the reading is signed
 * @param running the patient and the study in one line
 * @param alerts what does not fit together, such as a reading of another patient than the images'
 * @param researchUse stands on every report
 */
public record Heading(
    String title,
    String status,
    boolean draft,
    List<Fact> facts,
    String running,
    List<String> alerts,
    String researchUse) {

  public Heading {
    facts = List.copyOf(facts);
    alerts = List.copyOf(alerts);
  }

  public static Heading of(ReportSource source, Names names) {
    Words words = names.words();
    PatientAndStudy subject = source.subject();
    StudyReference study = source.reading().header().study();
    ReadingStatus status = source.reading().header().status();
    String patientId = either(subject.patientId(), study.patientId());
    String studyDate = studyDate(source, words);
    return new Heading(
        words.get("report.title"),
        words.get("status." + status.key()),
        status == ReadingStatus.DRAFT,
        Fact.stated(
            new Fact(words.get("fact.patient"), subject.name()),
            new Fact(words.get("fact.patientId"), patientId),
            new Fact(words.get("fact.born"), born(subject, words)),
            new Fact(words.get("fact.sex"), names.term("sex", subject.sex())),
            new Fact(words.get("fact.studyDate"), studyDate),
            new Fact(
                words.get("fact.accession"),
                either(subject.accessionNumber(), study.accessionNumber())),
            new Fact(words.get("fact.reader"), reader(source))),
        running(List.of(subject.name(), patientId, studyDate)),
        alerts(subject, study, words),
        words.get("report.researchUse"));
  }

  private static String reader(ReportSource source) {
    return requireNonNullElse(source.reading().header().reader().name(), "");
  }

  private static String studyDate(ReportSource source, Words words) {
    LocalDate date = source.subject().studyDate();
    return date == null
        ? words.isoDate(requireNonNullElse(source.reading().header().study().studyDate(), ""))
        : words.date(date);
  }

  private static String born(PatientAndStudy subject, Words words) {
    if (subject.birthDate() == null) {
      return "";
    }
    String date = words.date(subject.birthDate());
    if (subject.studyDate() == null || subject.studyDate().isBefore(subject.birthDate())) {
      return date;
    }
    int years = Period.between(subject.birthDate(), subject.studyDate()).getYears();
    return words.detailed(date, words.get("fact.age", years));
  }

  private static String running(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  private static List<String> alerts(PatientAndStudy subject, StudyReference study, Words words) {
    return Stream.of(
            differs(subject.patientId(), study.patientId()) ? "alert.otherPatient" : "",
            differs(subject.studyInstanceUid(), study.studyInstanceUid()) ? "alert.otherStudy" : "",
            differs(subject.accessionNumber(), study.accessionNumber())
                ? "alert.otherAccession"
                : "")
        .filter(key -> !key.isEmpty())
        .map(words::get)
        .toList();
  }

  private static boolean differs(String ofImages, @Nullable String ofReading) {
    return ofReading != null
        && !ofReading.isBlank()
        && !ofImages.isBlank()
        && !ofImages.equals(ofReading);
  }

  private static String either(String ofImages, @Nullable String ofReading) {
    return ofImages.isBlank() ? requireNonNullElse(ofReading, "") : ofImages;
  }
}
