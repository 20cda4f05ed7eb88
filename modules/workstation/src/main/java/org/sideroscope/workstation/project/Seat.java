package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Somebody's place at a project. */
public sealed interface Seat extends AutoCloseable permits ReaderSeat, AdjudicatorSeat {

  /** The rules of the project in a folder, to ask who comes. */
  static Result<Protocol> protocol(Projects projects, Path folder) {
    return projects.within(folder, project -> project.store().protocol());
  }

  /**
   * Takes the seat of somebody whom the protocol names.
   *
   * @return {@code INVALID} for anybody else
   */
  static Result<Seat> take(Projects projects, Path folder, String id) {
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

  Protocol protocol();

  /** What whoever sits here is called: the name, or the id where none was given. */
  String name();

  /** The database of the readings that are under way, in the project's folder. */
  Path readings();

  /** Where the images of a study lie. */
  Path images(ProjectStudy study);

  /** Whether others share the project through a server. */
  boolean isShared();

  /** What the server of the project does not know yet, or refused; blocks. */
  Result<OfflineWork> offline();

  /**
   * Writes the readings that the server refused into a folder, and tells of what it refused no
   * more; blocks.
   *
   * @return their files
   */
  Result<List<Path>> takeBackRefused(Path folder);

  /** Lets the project go; blocks. */
  @Override
  void close();
}
