package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.comparison.Consensus;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.reporting.drawing.PdfDrawing;
import org.sideroscope.reporting.drawing.SvgDrawing;
import org.sideroscope.reporting.table.Csv;
import org.sideroscope.reporting.table.ReadingTables;
import org.sideroscope.reporting.table.TableRow;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.project.plot.Plot;

/**
 * A project as tables for statistics. Nothing in them tells of a patient: studies go by their
 * codes. The same project gives the same bytes.
 */
public final class ExportProject {

  private ExportProject() {}

  /**
   * Writes everything into a folder, which is made where it is missing; blocks. Stopped before all
   * is worked out it writes nothing.
   *
   * @param locale the language of the dictionary
   * @return the files
   */
  public static Result<List<Path>> write(
      ProjectAnswers answers, Path folder, Locale locale, Progress progress) {
    progress.report("tables", 0, 0);
    List<NewFile> files = files(answers, locale);
    return progress.isCancelled()
        ? Result.failure(FailureReason.CANCELLED, "Stopped.")
        : save(files, folder, progress);
  }

  private static Result<List<Path>> save(List<NewFile> files, Path folder, Progress progress) {
    try {
      Files.createDirectories(folder.resolve("plots"));
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(folder, refused));
    }
    List<Path> written = new ArrayList<>();
    for (NewFile file : files) {
      progress.report("tables", written.size(), files.size());
      Result<Path> one = AtomicSave.save(file.in(folder));
      if (one instanceof Result.Failed<Path>(Failure failure)) {
        return Result.failure(failure);
      }
      written.add(folder.resolve(file.path()));
    }
    return Result.success(List.copyOf(written));
  }

  private static List<NewFile> files(ProjectAnswers answers, Locale locale) {
    ReadingTables tables = ReadingTables.ofProject(locale);
    List<TableRow> readings =
        answers.readings().entrySet().stream()
            .map(entry -> row(entry, answers.madeUnder().getOrDefault(entry.getKey(), 0)))
            .toList();
    List<Consensus> settled = answers.consensus();
    List<TableRow> consensus =
        settled.stream().map(each -> row(each, answers.protocol().version())).toList();
    List<NewFile> files = new ArrayList<>();
    PdfDrawing pdf = new PdfDrawing();
    for (Plot plot : answers.plots()) {
      Path place = Path.of("plots");
      files.add(NewFile.of(place.resolve(plot.name() + ".svg"), SvgDrawing.write(plot.drawing())));
      files.add(NewFile.of(place.resolve(plot.name() + ".pdf"), pdf.write(plot.drawing())));
    }
    files.addAll(tables(answers, tables, readings, settled, consensus));
    return files;
  }

  private static List<NewFile> tables(
      ProjectAnswers answers,
      ReadingTables tables,
      List<TableRow> readings,
      List<Consensus> settled,
      List<TableRow> consensus) {
    return List.of(
        NewFile.of(Path.of("readings.csv"), tables.readings(readings)),
        NewFile.of(Path.of("sites.csv"), tables.sites(readings)),
        NewFile.of(Path.of("consensus.csv"), tables.readings(consensus)),
        NewFile.of(Path.of("consensus-sites.csv"), tables.sites(consensus)),
        NewFile.of(Path.of("consensus-parents.csv"), parents(settled)),
        NewFile.of(Path.of("work.csv"), work(answers.work())),
        NewFile.of(Path.of("decisions.csv"), decisions(answers.decisions())),
        NewFile.of(Path.of("disagreements.csv"), disagreements(answers)),
        NewFile.of(Path.of("agreement.csv"), answers.agreementCsv()),
        NewFile.of(Path.of("data-dictionary.csv"), tables.dictionary()),
        NewFile.of(Path.of("README.md"), ExportReadme.of(answers.protocol())));
  }

  private static TableRow row(Map.Entry<Assignment, ScoredReading> entry, int protocol) {
    return new TableRow(
        entry.getKey().name(),
        blinded(entry.getValue().reading()),
        entry.getValue().derived(),
        protocol);
  }

  private static TableRow row(Consensus consensus, int protocol) {
    ScoredReading scored = ScoredReading.of(consensus.reading());
    return new TableRow(
        consensus.study() + "-" + Consensus.READER,
        blinded(scored.reading()),
        scored.derived(),
        protocol);
  }

  private static Reading blinded(Reading reading) {
    return reading.withHeader(reading.header().withStudy(StudyReference.NONE));
  }

  private static String parents(List<Consensus> settled) {
    StringBuilder lines = new StringBuilder(Csv.line(List.of("study", "parent")));
    settled.forEach(consensus ->
        consensus
            .parents()
            .forEach(parent -> lines.append(Csv.line(List.of(consensus.study(), parent)))));
    return lines.toString();
  }

  private static String work(List<Work> work) {
    StringBuilder lines =
        new StringBuilder(
            Csv.line(List.of("study", "reader", "occasion", "state", "reason", "seconds")));
    work.stream()
        .sorted(Comparator.comparing(Work::assignment))
        .forEach(each ->
            lines.append(
                Csv.line(
                    List.of(
                        each.assignment().study(),
                        each.assignment().reader(),
                        String.valueOf(each.assignment().occasion()),
                        each.state().key(),
                        Csv.text(each.reason()),
                        each.seconds() == 0 ? "" : String.valueOf(each.seconds())))));
    return lines.toString();
  }

  private static String decisions(List<Decision> decisions) {
    StringBuilder lines =
        new StringBuilder(Csv.line(List.of("study", "field", "value", "by", "reason")));
    decisions.forEach(decision ->
        lines.append(
            Csv.line(
                List.of(
                    decision.study(),
                    decision.field(),
                    decision.value(),
                    decision.by(),
                    Csv.text(decision.reason())))));
    return lines.toString();
  }

  private static String disagreements(ProjectAnswers answers) {
    StringBuilder lines =
        new StringBuilder(Csv.line(List.of("study", "field", "reader", "answer")));
    Disagreement.all(answers.table(), answers.protocol())
        .forEach(disagreement ->
            disagreement
                .answers()
                .forEach((reader, answer) ->
                    lines.append(
                        Csv.line(
                            List.of(
                                disagreement.study(),
                                disagreement.field().key(),
                                reader,
                                answer)))));
    return lines.toString();
  }
}
