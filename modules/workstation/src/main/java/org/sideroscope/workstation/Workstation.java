package org.sideroscope.workstation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.findings.Versions;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.port.KeptAlignments;
import org.sideroscope.review.port.SettingsStore;
import org.sideroscope.storage.ApplicationHome;
import org.sideroscope.storage.settings.JsonAlignments;
import org.sideroscope.storage.settings.JsonKindCorrections;
import org.sideroscope.storage.settings.JsonRecentStudies;
import org.sideroscope.storage.settings.JsonSettingsStore;
import org.sideroscope.storage.settings.TextFile;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.workstation.deidentify.DeidentifyStudies;
import org.sideroscope.workstation.fhir.FhirFormat;
import org.sideroscope.workstation.hanging.KeptProtocols;
import org.sideroscope.workstation.keeping.AuditReadings;
import org.sideroscope.workstation.keeping.BackUpReadings;
import org.sideroscope.workstation.keeping.DeleteStudy;
import org.sideroscope.workstation.keeping.PortableCopies;
import org.sideroscope.workstation.masks.MasksOfReadingFile;
import org.sideroscope.workstation.objects.ImportObjects;
import org.sideroscope.workstation.objects.ObjectFormats;
import org.sideroscope.workstation.objects.PrepareObjects;
import org.sideroscope.workstation.project.ProjectReadings;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.Seat;
import org.sideroscope.workstation.reading.ExportReading;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.Readers;
import org.sideroscope.workstation.reading.Readings;
import org.sideroscope.workstation.report.CsvFormat;
import org.sideroscope.workstation.report.HtmlFormat;
import org.sideroscope.workstation.report.JsonFormat;
import org.sideroscope.workstation.report.KeyPictures;
import org.sideroscope.workstation.report.PdfFormat;
import org.sideroscope.workstation.report.ReportFormat;
import org.sideroscope.workstation.report.ReportFormats;
import org.sideroscope.workstation.report.ReportReadingFile;
import org.sideroscope.workstation.report.Reports;
import org.sideroscope.workstation.studies.CorrectedKinds;
import org.sideroscope.workstation.studies.OpenStudies;
import org.sideroscope.workstation.studies.RecentlyOpened;
import org.sideroscope.workstation.studies.Thumbnails;
import org.sideroscope.workstation.studies.Volumes;

/** The use cases, wired together. Wiring them touches no disk. */
public record Workstation(
    OpenStudies studies,
    CorrectedKinds kinds,
    KeptAlignments alignments,
    Thumbnails thumbnails,
    Volumes volumes,
    KeptProtocols protocols,
    RecentlyOpened recent,
    SettingsStore settings,
    Readers readers,
    Readings readings,
    ExportReading export,
    OpenReadingFile readingFiles,
    Reports reports,
    ReportFormats reportFormats,
    ReportReadingFile reportOfFile,
    MasksOfReadingFile masksOfFile,
    ImportObjects objectImport,
    DeidentifyStudies deidentification,
    KeyPictures keyPictures,
    PortableCopies copies,
    AuditReadings audit,
    BackUpReadings backup,
    DeleteStudy deletion,
    Projects projects,
    Function<Seat, ProjectReadings> projectReadings)
    implements AutoCloseable {

  /** The edition of the criteria that {@code findings} applies. */
  public static final String CRITERIA = "PN table 1";

  /** What images may take of the memory: the rest is for marks, pictures and the program. */
  private static final double SHARE_FOR_IMAGES = 0.6;

  private static final Duration PORTABLE_BEHIND = Duration.ofSeconds(10);

  /** With readings and settings where the operating system keeps those of its user. */
  public static Workstation ofUser(
      String program, Clock clock, Executor loading, PasswordPrompt passwords) {
    return in(ApplicationHome.locate(), program, clock, loading, passwords);
  }

  /** The same with a home of its own, where nobody is asked for passwords. */
  public static Workstation in(Path home, String program, Clock clock, Executor loading) {
    return in(home, program, clock, loading, PasswordPrompt.NOBODY);
  }

  /**
   * @param home where the program keeps readings and settings; made when it is first needed
   * @param program name and version, as readings and reports name it
   * @param loading runs the loading of images in the background
   * @param passwords asks for those of servers that hold projects
   */
  public static Workstation in(
      Path home, String program, Clock clock, Executor loading, PasswordPrompt passwords) {
    StackLoader loader = new StackLoader();
    Versions versions = new Versions(program, CRITERIA);
    ReadingReader parser = new ReadingReader();
    SettingsStore settings = new JsonSettingsStore(home);
    long bytesForImages = (long) (Runtime.getRuntime().maxMemory() * SHARE_FOR_IMAGES);
    OpenStudies studies = new OpenStudies(new StudyScanner());
    CorrectedKinds kinds = new CorrectedKinds(new JsonKindCorrections(home));
    OpenReadingFile readingFiles = new OpenReadingFile(parser);
    SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, clock);
    ExportReading export = new ExportReading(parser);
    PortableCopies copies = new PortableCopies(archive, export, PORTABLE_BEHIND);
    JsonRecentStudies recent = new JsonRecentStudies(home);
    Reports reports = new Reports(loader, versions, clock);
    Codes codes = Codes.load();
    ReportFormats formats = formats(parser, codes, new PrepareObjects(codes, program, clock));
    return new Workstation(
        studies,
        kinds,
        new JsonAlignments(home),
        new Thumbnails(loader),
        new Volumes(loader, loading, bytesForImages),
        new KeptProtocols(new TextFile(home, "hanging-protocols.json", "Your hanging protocols")),
        new RecentlyOpened(recent, clock),
        settings,
        new Readers(settings),
        new Readings(archive, versions, clock, copies::follow),
        export,
        readingFiles,
        reports,
        formats,
        new ReportReadingFile(studies, kinds, parser, readingFiles, reports, formats),
        new MasksOfReadingFile(studies, parser, readingFiles, export),
        new ImportObjects(codes, parser),
        DeidentifyStudies.of(studies, readingFiles, parser, codes, program),
        new KeyPictures(loader),
        copies,
        new AuditReadings(archive, parser),
        new BackUpReadings(archive, clock),
        new DeleteStudy(archive, recent),
        new Projects(
            clock,
            Objects.requireNonNullElse(System.getProperty("user.name"), "unknown"),
            passwords),
        seat -> ProjectReadings.of(seat, export, versions, clock));
  }

  /**
   * The same use cases for somebody at a project: readings are kept in the project's folder, and
   * nothing of them in the user's own lists. To be closed by itself.
   */
  public Workstation at(Seat seat) {
    ProjectReadings own = projectReadings.apply(seat);
    return new Workstation(
        studies,
        kinds,
        alignments,
        thumbnails,
        volumes,
        protocols,
        own.recent(),
        settings,
        readers,
        own.readings(),
        export,
        readingFiles,
        reports,
        reportFormats,
        reportOfFile,
        masksOfFile,
        objectImport,
        deidentification,
        keyPictures,
        own.copies(),
        audit,
        backup,
        deletion,
        projects,
        projectReadings);
  }

  private static ReportFormats formats(ReadingReader parser, Codes codes, PrepareObjects objects) {
    List<ReportFormat> formats =
        new ArrayList<>(
            List.of(
                new HtmlFormat(),
                new PdfFormat(),
                new CsvFormat(),
                new JsonFormat(parser),
                new FhirFormat(codes)));
    formats.addAll(new ObjectFormats(objects).all());
    return new ReportFormats(formats);
  }

  /** Brings to the disk what follows readings a while behind, and lets the database rest. */
  @Override
  public void close() {
    copies.close();
  }
}
