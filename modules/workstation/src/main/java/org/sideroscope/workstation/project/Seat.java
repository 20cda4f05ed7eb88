package org.sideroscope.workstation.project;

import java.nio.file.Path;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Somebody's place at a project. */
public sealed interface Seat permits ReaderSeat, AdjudicatorSeat {

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
                            ? new ReaderSeat(projects, kept, protocol, who)
                            : new AdjudicatorSeat(projects, kept, protocol, who)))
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
}
