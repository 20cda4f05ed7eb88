package org.sideroscope.dicom.scan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.dicom.stack.StackBuilder;

/** Gathers frames and objects by patient and study. */
final class PatientGrouping {

  private static final Comparator<Study> OLDEST_FIRST =
      Comparator.comparing((Study study) -> study.facts().date().orElse(LocalDate.MAX))
          .thenComparing(study -> study.facts().time().orElse(LocalTime.MAX))
          .thenComparing(study -> study.facts().studyInstanceUid());

  private static final Comparator<StudyObject> BY_SERIES =
      Comparator.comparingInt(
              (StudyObject object) -> object.series().number().orElse(Integer.MAX_VALUE))
          .thenComparing(object -> object.series().seriesInstanceUid())
          .thenComparing(StudyObject::sopInstanceUid)
          .thenComparing(StudyObject::file);

  /** A study while its files come in. */
  private record Gathered(StudyFacts facts, List<ImageFrame> frames, List<StudyObject> objects) {}

  /** A patient while files come in; studies by their UID. */
  private record Person(PatientFacts facts, Map<String, Gathered> studies) {}

  private final Map<Object, Person> people = new LinkedHashMap<>();
  private final PatientIdentities identities = new PatientIdentities();

  private PatientGrouping() {}

  static List<Patient> of(List<ImageFrame> frames, List<FiledObject> objects) {
    PatientGrouping grouping = new PatientGrouping();
    for (ImageFrame frame : frames) {
      grouping.identities.add(frame.file().study().studyInstanceUid(), frame.file().patient());
    }
    for (FiledObject object : objects) {
      grouping.identities.add(object.study().studyInstanceUid(), object.patient());
    }
    MixedSeries mixed = MixedSeries.of(frames, grouping.identities);
    for (ImageFrame frame : frames) {
      grouping.study(frame.file().patient(), frame.file().study()).frames().add(frame);
    }
    for (FiledObject object : objects) {
      grouping.study(object.patient(), object.study()).objects().add(object.object());
    }
    return grouping.people.values().stream()
        .map(person -> patient(person, mixed))
        .sorted(
            Comparator.comparing((Patient patient) -> patient.facts().name().alphabetic())
                .thenComparing(patient -> patient.facts().id()))
        .toList();
  }

  private Gathered study(PatientFacts stated, StudyFacts study) {
    String uid = study.studyInstanceUid();
    PatientFacts patient = identities.patientOf(uid, stated);
    return people
        .computeIfAbsent(
            identities.keyOf(uid, patient), key -> new Person(patient, new LinkedHashMap<>()))
        .studies()
        .computeIfAbsent(uid, key -> new Gathered(study, new ArrayList<>(), new ArrayList<>()));
  }

  private static Patient patient(Person person, MixedSeries mixed) {
    List<Study> studies =
        person.studies().values().stream()
            .map(gathered -> study(gathered, mixed))
            .sorted(OLDEST_FIRST)
            .toList();
    return new Patient(person.facts(), studies);
  }

  private static Study study(Gathered gathered, MixedSeries mixed) {
    return new Study(
        gathered.facts(),
        mixed.named(gathered.facts(), new StackBuilder().build(gathered.frames())),
        withoutCopies(gathered.objects()));
  }

  private static List<StudyObject> withoutCopies(List<StudyObject> objects) {
    Map<Object, StudyObject> kept = new LinkedHashMap<>();
    objects.stream()
        .sorted(BY_SERIES)
        .forEach(object -> kept.putIfAbsent(identity(object), object));
    return List.copyOf(kept.values());
  }

  private static Object identity(StudyObject object) {
    return object.sopInstanceUid().isEmpty() ? object.file() : object.sopInstanceUid();
  }
}
