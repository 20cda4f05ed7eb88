package org.sideroscope.cohort.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.foundation.Failure;

/**
 * The rules of a project. Frozen with its first reading; a change is a new version.
 *
 * @param version from 1
 * @param criteria the edition of the classification's criteria
 * @param questions in the order in which they are asked
 * @param adjudicated fields whose disagreement an adjudicator settles
 * @param readersPerStudy how many readers read each study
 * @param repeatFraction the share of a reader's studies that the same reader reads twice, 0 to 1
 * @param seed decides who reads what, and in which order
 */
public record Protocol(
    String name,
    int version,
    String criteria,
    List<Question> questions,
    List<Field> adjudicated,
    List<ProjectReader> readers,
    int readersPerStudy,
    double repeatFraction,
    int seed,
    Blinding blinding) {

  public Protocol {
    questions = List.copyOf(questions);
    adjudicated = List.copyOf(adjudicated);
    readers = List.copyOf(readers);
  }

  /**
   * A protocol that asks the seven regions, the distribution and the history, of two readers who
   * both read every study.
   */
  public static Protocol proposal(String name, String criteria, List<ProjectReader> readers) {
    List<Question> asked =
        Fields.values().stream()
            .filter(Field::isAsked)
            .filter(field -> !field.key().contains("/") || field.key().startsWith("region/"))
            .map(field -> new Question(field, true))
            .toList();
    List<Field> settled = new ArrayList<>();
    Fields.find("result").ifPresent(settled::add);
    asked.forEach(question -> settled.add(question.field()));
    int reading = (int) readers.stream().filter(ProjectReader::reads).count();
    return new Protocol(
        name, 1, criteria, asked, settled, readers, Math.max(1, reading), 0.1, 1, Blinding.FULL);
  }

  /** Who reads, in the order of the file. */
  public List<ProjectReader> readingReaders() {
    return readers.stream().filter(ProjectReader::reads).toList();
  }

  public Optional<ProjectReader> reader(String id) {
    return readers.stream().filter(reader -> reader.id().equals(id)).findFirst();
  }

  public Stream<Field> mandatory() {
    return questions.stream().filter(Question::mandatory).map(Question::field);
  }

  public Protocol withVersion(int next) {
    return new Protocol(
        name,
        next,
        criteria,
        questions,
        adjudicated,
        readers,
        readersPerStudy,
        repeatFraction,
        seed,
        blinding);
  }

  /**
   * The same, dealt out otherwise.
   *
   * @param fraction the share of a reader's studies that the same reader reads twice, 0 to 1
   */
  public Protocol withDealing(int perStudy, double fraction, int chance) {
    return new Protocol(
        name,
        version,
        criteria,
        questions,
        adjudicated,
        readers,
        perStudy,
        fraction,
        chance,
        blinding);
  }

  /** What is wrong with it, with the path of the member; empty if it can be used. */
  public List<Failure> complaints() {
    return ProtocolComplaints.of(this);
  }
}
