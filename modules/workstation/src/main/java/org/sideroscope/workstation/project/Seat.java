package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * Somebody's place at a project. Calls may come from any thread; all of them but the names read or
 * write files, or ask a server.
 */
public abstract sealed class Seat implements AutoCloseable permits ReaderSeat, AdjudicatorSeat {

  /** The database of the readings made in a project's folder. */
  static final String READINGS = "readings.db";

  private final Sitting sitting;
  private final Protocol protocol;
  private final ProjectReader who;

  Seat(Sitting sitting, Protocol protocol, ProjectReader who) {
    this.sitting = sitting;
    this.protocol = protocol;
    this.who = who;
  }

  /** The rules of the project in a folder, to ask who comes. */
  public static Result<Protocol> protocol(Projects projects, Path folder) {
    return projects.within(folder, project -> project.store().protocol());
  }

  /**
   * Takes the seat of somebody whom the protocol names.
   *
   * @return {@code INVALID} for anybody else
   */
  public static Result<Seat> take(Projects projects, Path folder, String id) {
    Path kept = folder.toAbsolutePath();
    return protocol(projects, kept)
        .flatMap(protocol ->
            protocol
                .reader(id)
                .<Result<Seat>>map(who ->
                    Result.success(
                        who.reads()
                            ? new ReaderSeat(new Sitting(projects, kept), protocol, who)
                            : new AdjudicatorSeat(new Sitting(projects, kept), protocol, who)))
                .orElseGet(() ->
                    Result.failure(
                        FailureReason.INVALID, id, "The protocol names nobody of this id.")));
  }

  public final Protocol protocol() {
    return protocol;
  }

  /** What whoever sits here is called: the name, or the id where none was given. */
  public final String name() {
    return who.name().isBlank() ? who.id() : who.name();
  }

  final String id() {
    return who.id();
  }

  /** The folder of the project. */
  public final Path folder() {
    return sitting.folder();
  }

  /** The database of the readings that are under way, in the project's folder. */
  public final Path readings() {
    return folder().resolve(READINGS);
  }

  /** Where the images of a study lie. */
  public final Path images(ProjectStudy study) {
    return folder().resolve(study.place());
  }

  /** Whether others share the project through a server. */
  public final boolean isShared() {
    return sitting.isShared();
  }

  /** What the server of the project does not know yet, or refused; blocks. */
  public final Result<OfflineWork> offline() {
    return sitting.offline();
  }

  /**
   * Writes the readings that the server refused into a folder, and tells of what it refused no
   * more; blocks.
   *
   * @return their files
   */
  public final Result<List<Path>> takeBackRefused(Path target) {
    return sitting.takeBackRefused(target);
  }

  /** For what is done in a moment; blocks. */
  final <T> Result<T> at(Function<Project, Result<T>> action) {
    return sitting.within(action);
  }

  /** For what takes long, without holding up what is done in a moment; blocks. */
  final <T> Result<T> apart(Function<Project, Result<T>> action) {
    return sitting.apart(action);
  }

  /** Lets the project go; blocks. */
  @Override
  public final void close() {
    sitting.close();
  }
}
