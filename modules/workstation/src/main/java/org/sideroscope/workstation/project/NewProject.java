package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * A project as somebody who fills in a form wants it, right or wrong.
 *
 * @param folder that is to hold it
 * @param readers their ids
 * @param adjudicator the id of who settles disagreements
 * @param readersPerStudy how many readers read each study
 */
public record NewProject(
    String folder, String name, List<String> readers, String adjudicator, int readersPerStudy) {

  public NewProject {
    folder = folder.strip();
    name = name.strip();
    readers = List.copyOf(readers);
    adjudicator = adjudicator.strip();
  }

  /** What is filled in. */
  public enum Part {
    FOLDER,
    NAME,
    READERS,
    ADJUDICATOR,
    READERS_PER_STUDY
  }

  /** Ids as they are typed, with commas, semicolons or spaces between them. */
  public static List<String> ids(String typed) {
    return Stream.of(typed.split("[,;\\s]+")).filter(Predicate.not(String::isBlank)).toList();
  }

  /** A sentence for each part that is wrong; looks at the folder on the disk. */
  public Map<Part, String> complaints() {
    Map<Part, String> complaints = new EnumMap<>(Part.class);
    aboutFolder().ifPresent(sentence -> complaints.put(Part.FOLDER, sentence));
    if (name.isEmpty()) {
      complaints.put(Part.NAME, "Give the project a name.");
    }
    aboutReaders().ifPresent(sentence -> complaints.put(Part.READERS, sentence));
    aboutAdjudicator().ifPresent(sentence -> complaints.put(Part.ADJUDICATOR, sentence));
    if (!readers.isEmpty() && (readersPerStudy < 1 || readersPerStudy > readers.size())) {
      complaints.put(
          Part.READERS_PER_STUDY,
          "A study has from 1 to %d readers, as many as there are.".formatted(readers.size()));
    }
    return complaints;
  }

  private Optional<String> aboutFolder() {
    if (folder.isEmpty()) {
      return Optional.of("Choose a folder for the project.");
    }
    try {
      Path path = Path.of(folder);
      if (!path.isAbsolute()) {
        return Optional.of("Give the whole path of the folder.");
      }
      return aboutFolder(path);
    } catch (InvalidPathException _) {
      return Optional.of("No folder can be called this.");
    }
  }

  private static Optional<String> aboutFolder(Path path) {
    if (Projects.isIn(path)) {
      return Optional.of("There is a project in this folder already; coordinate that one instead.");
    }
    if (Files.exists(path)) {
      return isEmptyFolder(path)
          ? Optional.empty()
          : Optional.of("Choose a folder that is empty, or one that is not there yet.");
    }
    Path parent = path.getParent();
    return parent != null && Files.isDirectory(parent)
        ? Optional.empty()
        : Optional.of("The folder that it would lie in is not there.");
  }

  /** What file managers hide in a folder does not count. */
  private static boolean isEmptyFolder(Path path) {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(entry -> String.valueOf(entry.getFileName()).startsWith("."));
    } catch (IOException _) {
      return false;
    }
  }

  private Optional<String> aboutReaders() {
    if (readers.isEmpty()) {
      return Optional.of("Name who reads, such as: anna, ben");
    }
    Set<String> met = new HashSet<>();
    for (String id : readers) {
      if (!ProjectReader.isId(id)) {
        return Optional.of(notAnId(id));
      }
      if (!met.add(id)) {
        return Optional.of("“%s” is named twice.".formatted(id));
      }
    }
    return Optional.empty();
  }

  private Optional<String> aboutAdjudicator() {
    if (!ProjectReader.isId(adjudicator)) {
      return Optional.of(
          adjudicator.isEmpty() ? "Name who settles disagreements." : notAnId(adjudicator));
    }
    return readers.contains(adjudicator)
        ? Optional.of("“%s” reads; somebody else settles.".formatted(adjudicator))
        : Optional.empty();
  }

  private static String notAnId(String id) {
    return "“%s” cannot be an id: letters, digits and hyphens, 31 at most.".formatted(id);
  }

  /**
   * Makes the project, with the usual questions.
   *
   * @param criteria the edition of the classification's criteria
   * @return {@code INVALID} with the first complaint if there is any
   */
  public Result<CoordinatedProject> create(Projects projects, String criteria) {
    Map<Part, String> complaints = complaints();
    if (!complaints.isEmpty()) {
      return Result.failure(FailureReason.INVALID, complaints.values().iterator().next());
    }
    Path path = Path.of(folder);
    return projects
        .create(path, protocol(criteria))
        .map(project -> {
          project.close();
          return new CoordinatedProject(projects, path);
        });
  }

  private Protocol protocol(String criteria) {
    Protocol proposal = Projects.proposal(name, criteria, readers, adjudicator);
    return proposal.withDealing(readersPerStudy, proposal.repeatFraction(), proposal.seed());
  }
}
