package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.NewProtocol;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolFile;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A project in a database. */
final class SqlProjectStore implements ProjectStore {

  private final ProjectConnection database;
  private final ProjectLog log;
  private final ProjectAccess access;
  private final InstantSource clock;

  SqlProjectStore(ProjectConnection database, ProjectAccess access, InstantSource clock) {
    this.database = database;
    this.access = access;
    this.log = new ProjectLog(clock);
    this.clock = clock;
  }

  /** This store with new tables and the first protocol in them; closed if that fails. */
  Result<ProjectStore> madeWith(Protocol first, String who) {
    return create(first, who).fold(_ -> Result.success(this), this::closedFor);
  }

  /** This store, if the tables are there and of this program's version; else it is closed. */
  Result<ProjectStore> ifUsable() {
    return refusal()
        .<Result<ProjectStore>>map(this::closedFor)
        .orElseGet(() -> Result.success(this));
  }

  private Result<ProjectStore> closedFor(Failure failure) {
    close();
    return Result.failure(failure);
  }

  private Result<Protocol> create(Protocol first, String who) {
    return database.change(sql -> {
      Optional<Failure> refusal = access.prepare(sql);
      if (refusal.isPresent()) {
        return Result.failure(refusal.get());
      }
      for (String table : ProjectSchema.TABLES) {
        sql.run(database.dialect().table(table));
      }
      for (String view : ProjectSchema.VIEWS) {
        sql.run(view);
      }
      sql.change("INSERT INTO meta (name, value) VALUES ('schema', ?)", ProjectSchema.VERSION);
      return Result.success(putProtocol(sql, first.withVersion(1), who, "init"));
    });
  }

  private Optional<Failure> refusal() {
    return database
        .read(sql ->
            sql.first(
                row -> row.getString("value"), "SELECT value FROM meta WHERE name = 'schema'"))
        .fold(
            found ->
                found.filter(ProjectSchema.VERSION::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                        Failure.of(
                            FailureReason.UNSUPPORTED,
                            "This project was made by a later version of the program.")),
            Optional::of);
  }

  @Override
  public Result<OfflineWork> offline() {
    return Result.success(OfflineWork.NONE);
  }

  @Override
  public Result<OfflineWork> forgetRefused(int number) {
    return Outbox.nothingRefused(number);
  }

  @Override
  public Result<List<Protocol>> protocols() {
    return database
        .read(sql ->
            sql.list(row -> row.getString("body"), "SELECT body FROM protocol ORDER BY version"))
        .flatMap(SqlProjectStore::parsed);
  }

  private static Result<List<Protocol>> parsed(List<String> bodies) {
    List<Protocol> protocols = new ArrayList<>();
    for (String body : bodies) {
      switch (ProtocolFile.readKept(body)) {
        case Result.Success<Protocol>(Protocol protocol) -> protocols.add(protocol);
        case Result.Failed<Protocol>(Failure failure) -> {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(List.copyOf(protocols));
  }

  @Override
  public Result<Protocol> protocol() {
    return protocols().map(List::getLast);
  }

  @Override
  public Result<List<ProtocolVersion>> versions() {
    return protocols()
        .flatMap(
            protocols -> log().map(entries -> new ProtocolHistory(entries).versions(protocols)));
  }

  @Override
  public Result<Protocol> keepProtocol(NewProtocol next, String who) {
    return database.change(sql -> {
      if (ProjectLog.last(sql) != next.asOf()) {
        return Result.failure(
            FailureReason.CONFLICT,
            "Somebody worked on the project meanwhile; look at what the change does again.");
      }
      int newest = sql.first(row -> row.getInt(1), "SELECT MAX(version) FROM protocol").orElse(0);
      boolean frozen = WorkTable.anyBegun(sql);
      if (!frozen) {
        sql.change("DELETE FROM protocol WHERE version = ?", newest);
      }
      Protocol kept =
          putProtocol(
              sql, next.protocol().withVersion(frozen ? newest + 1 : newest), who, "protocol");
      for (String effect : next.effects()) {
        log.append(sql, who, ProtocolHistory.EFFECT, effect);
      }
      for (Work withdrawn : new AssignmentPlan(kept).withdrawn(WorkTable.all(sql))) {
        WorkTable.remove(sql, withdrawn.assignment());
        log.append(sql, who, "withdraw", withdrawn.assignment().name());
      }
      return Result.success(kept);
    });
  }

  private Protocol putProtocol(Sql sql, Protocol protocol, String who, String what)
      throws SQLException {
    String body = ProtocolFile.write(protocol);
    sql.change(
        "INSERT INTO protocol (version, body, kept_at) VALUES (?, ?, ?)",
        protocol.version(),
        body,
        clock.instant().toString());
    log.append(
        sql,
        who,
        what,
        KeptHashes.detail(KeptHashes.nameOfProtocol(protocol.version()), KeptHashes.hash(body)));
    access.grant(sql, protocol);
    return protocol;
  }

  @Override
  public Result<List<ProjectStudy>> studies() {
    return database.read(SqlProjectStore::studies);
  }

  private static List<ProjectStudy> studies(Sql sql) throws SQLException {
    return sql.list(
        row ->
            new ProjectStudy(row.getString("code"), row.getString("uid"), row.getString("place")),
        "SELECT code, uid, place FROM study ORDER BY number");
  }

  @Override
  public Result<List<ProjectStudy>> addStudies(List<ProjectStudy> found, String who) {
    return database.change(sql -> {
      int number = sql.first(row -> row.getInt(1), "SELECT MAX(number) FROM study").orElse(0);
      List<ProjectStudy> added = new ArrayList<>();
      for (ProjectStudy study : found) {
        String code = String.format(Locale.ROOT, "S%04d", number + 1);
        int rows =
            sql.change(
                "INSERT INTO study (number, code, uid, place) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                number + 1,
                code,
                study.studyInstanceUid(),
                study.place());
        if (rows > 0) {
          number++;
          added.add(new ProjectStudy(code, study.studyInstanceUid(), study.place()));
        }
      }
      if (!added.isEmpty()) {
        log.append(
            sql,
            who,
            "add",
            added.stream().map(ProjectStudy::code).collect(Collectors.joining(" ")));
      }
      return Result.success(List.copyOf(added));
    });
  }

  @Override
  public Result<List<Work>> work() {
    return database.read(WorkTable::all);
  }

  @Override
  public Result<Integer> assign(Collection<Assignment> assignments, String who) {
    return database.change(sql -> {
      int added = WorkTable.add(sql, assignments);
      if (added > 0) {
        log.append(sql, who, "assign", added + " readings");
      }
      return Result.success(added);
    });
  }

  @Override
  public Result<Work> begin(Assignment assignment, String who) {
    return logged(sql -> WorkTable.begin(sql, assignment, who), who, "begin", assignment.name());
  }

  @Override
  public Result<Optional<Work>> take(List<Assignment> inOrder, String who) {
    return database.change(sql -> {
      Optional<Work> taken = WorkTable.take(sql, inOrder, who);
      if (taken.isPresent()) {
        log.append(sql, who, "begin", taken.get().assignment().name());
      }
      return Result.success(taken);
    });
  }

  @Override
  public Result<Work> takeOver(Assignment assignment, String who) {
    return database.change(sql -> {
      String before = WorkTable.holder(sql, assignment);
      Result<Work> taken = WorkTable.takeOver(sql, assignment, who);
      if (taken.isSuccess()) {
        log.append(
            sql, who, "take-over", assignment.name() + (before.isEmpty() ? "" : " from " + before));
      }
      return taken;
    });
  }

  @Override
  public Result<Work> pause(Assignment assignment, int seconds, String who) {
    return database.change(
        sql -> WorkTable.end(sql, new Work(assignment, WorkState.BEGUN, "", seconds), who));
  }

  @Override
  public Result<Work> skip(Assignment assignment, String reason, String who) {
    Work skipped = new Work(assignment, WorkState.SKIPPED, reason, 0);
    return logged(sql -> WorkTable.end(sql, skipped, who), who, "skip", assignment.name());
  }

  private <T> Result<T> logged(
      ProjectConnection.Work<T> work, String who, String what, String detail) {
    return database.change(sql -> {
      Result<T> result = work.run(sql);
      if (result.isSuccess()) {
        log.append(sql, who, what, detail);
      }
      return result;
    });
  }

  @Override
  public Result<Submission> submit(Submission submission, int protocol, String who) {
    return database.change(sql -> {
      Work done = new Work(submission.assignment(), WorkState.DONE, "", submission.seconds());
      Result<Work> ended = WorkTable.end(sql, done, who);
      if (ended instanceof Result.Failed<Work>(Failure failure)) {
        return Result.failure(failure);
      }
      Submission kept = SubmissionTable.add(sql, submission);
      log.append(
          sql,
          who,
          "submit",
          KeptHashes.detail(
                  KeptHashes.nameOfReading(kept.assignment().name(), kept.revision()),
                  SubmissionTable.hash(kept))
              + ProtocolHistory.madeUnder(protocol));
      return Result.success(kept);
    });
  }

  @Override
  public Result<Map<Assignment, Integer>> madeUnder() {
    return database.read(sql ->
        new ProtocolHistory(ProjectLog.entries(sql)).madeUnder(SubmissionTable.newestNames(sql)));
  }

  @Override
  public Result<LogCopy.Copied> copyLog(LogCopy log) {
    return database.change(sql -> Result.success(LogTable.add(sql, log)));
  }

  @Override
  public Result<Optional<Submission>> submission(Assignment assignment, boolean withMasks) {
    return database.read(sql -> {
      Optional<Submission> newest = SubmissionTable.newest(sql, assignment);
      return newest.isPresent() && withMasks
          ? Optional.of(SubmissionTable.withMasks(sql, newest.get()))
          : newest;
    });
  }

  @Override
  public Result<Integer> eachSubmission(Consumer<Submission> consumer) {
    return database.read(sql -> SubmissionTable.eachNewest(sql, consumer));
  }

  @Override
  public Result<List<Decision>> decisions() {
    return database.read(DecisionTable::newest);
  }

  @Override
  public Result<Decision> decide(Decision decision) {
    return database.change(sql -> {
      int number = DecisionTable.add(sql, decision);
      log.append(
          sql,
          decision.by(),
          "decide",
          KeptHashes.detail(
              KeptHashes.nameOfDecision(number, decision), KeptHashes.hash(decision)));
      return Result.success(decision);
    });
  }

  @Override
  public Result<List<String>> grant(String who) {
    return protocol()
        .flatMap(protocol ->
            logged(sql -> Result.success(access.grant(sql, protocol)), who, "grant", "readers"));
  }

  @Override
  public Result<List<LogEntry>> log() {
    return database.read(ProjectLog::entries);
  }

  @Override
  public Result<List<String>> verify() {
    return database.read(sql -> {
      List<LogEntry> entries = ProjectLog.entries(sql);
      List<String> complaints = new ArrayList<>(ProjectLog.complaints(entries));
      if (complaints.isEmpty()) {
        complaints.addAll(KeptHashes.complaints(sql, entries, access.seesAll(sql)));
        complaints.addAll(CopiedLogs.complaints(sql));
      }
      return List.copyOf(complaints);
    });
  }

  @Override
  public void close() {
    database.close();
  }
}
