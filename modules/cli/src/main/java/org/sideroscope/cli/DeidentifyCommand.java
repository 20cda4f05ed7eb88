package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.deidentify.Keep;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.deidentify.Deidentified;
import org.sideroscope.workstation.deidentify.DeidentifyChoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope deidentify}. */
@Command(
    name = "deidentify",
    description = {
      "Writes a de-identified copy of studies by the basic profile of DICOM PS3.15, with a reading"
          + " as SR and SEG if one is given.",
      "What was removed is listed in removed.csv; the key table leads back to the patients, and"
          + " makes the next export under it consistent.",
      "Files that are left out are named, and the exit status is 2 at the end if any DICOM file was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class DeidentifyCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Where the images lie: folders, files, archives or a DICOMDIR.")
  private final List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write; there must be none of this name, or an empty one.")
  private Path out = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description =
          "The key table, outside the folder; made where it is missing, else extended: the same"
              + " patients get the same pseudonyms, dates and UIDs again.")
  private Path key = Path.of("");

  @Option(
      names = "--reading",
      paramLabel = "READING",
      description = "A reading of one of the studies (sideroscope-reading/1).")
  private @Nullable Path reading;

  @Option(
      names = "--pseudonym",
      paramLabel = "NAME",
      description =
          "The pseudonym of the patient: letters, digits, - and _. One is made up without it.")
  private @Nullable String pseudonym;

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      split = ",",
      description = {
        "What stays beyond the basic profile, with commas: dates-shifted (all dates of a patient"
            + " moved by the same days, times as they are), device (which machine it was),",
        "characteristics (sex, age, size, weight), descriptors (words of imaging in descriptions)."
      })
  private final Set<Kept> keep = new TreeSet<>();

  @Option(
      names = "--keep-texts",
      description = "Comments and other words that somebody wrote into the reading stay.")
  private boolean keepTexts;

  @Option(
      names = "--doubtful-images",
      description =
          "Images whose pixels may hold a name are written too; look at each before you pass it on.")
  private boolean doubtfulImages;

  private final Streams streams;

  DeidentifyCommand(Streams streams) {
    this.streams = streams;
  }

  /** The words of {@code --keep}. */
  enum Kept {
    DATES_SHIFTED("dates-shifted", Keep.DATES_SHIFTED),
    DEVICE("device", Keep.DEVICE),
    CHARACTERISTICS("characteristics", Keep.CHARACTERISTICS),
    DESCRIPTORS("descriptors", Keep.DESCRIPTORS);

    private final String word;
    private final Keep keep;

    Kept(String word, Keep keep) {
      this.word = word;
      this.keep = keep;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  @Override
  public Integer call() {
    DeidentifyChoices choices =
        new DeidentifyChoices(
            out,
            key,
            Optional.ofNullable(pseudonym),
            new TreeSet<>(keep.stream().map(kept -> kept.keep).toList()),
            doubtfulImages,
            keepTexts);
    Result<Deidentified> result =
        OwnReadings.workstation()
            .deidentification()
            .write(paths, Optional.ofNullable(reading), choices, Progress.NONE);
    return switch (result) {
      case Result.Success<Deidentified>(Deidentified written) -> told(written);
      case Result.Failed<Deidentified>(Failure failure) -> streams.refused(failure);
    };
  }

  private int told(Deidentified written) {
    written.leftOut().forEach(file -> streams.err().println("Left out: " + file.describe()));
    written.doubtful().forEach(file -> streams.err().println("Look at it: " + file.describe()));
    written.notices().forEach(streams.err()::println);
    boolean whole = written.leftOut().stream().noneMatch(file -> file.why().isOfStudy());
    return whole ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}
