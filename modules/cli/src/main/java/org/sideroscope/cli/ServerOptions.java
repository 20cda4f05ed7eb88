package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Projects;
import picocli.CommandLine.Option;

/** Which server a shared project is on. There is no option for a password. */
final class ServerOptions {

  @Option(
      names = "--server",
      paramLabel = "FILE",
      description = "The server of a shared project (sideroscope-project-server/1).")
  private @Nullable Path file;

  @Option(names = "--host", paramLabel = "NAME", description = "Instead: the server's name.")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "N", description = "Its port; 5432 if not given.")
  private int port = ServerAddress.USUAL_PORT;

  @Option(names = "--database", paramLabel = "NAME", description = "The database.")
  private String database = "sideroscope";

  @Option(names = "--schema", paramLabel = "NAME", description = "The project's schema in it.")
  private String schema = "";

  @Option(names = "--user", paramLabel = "ROLE", description = "As whom; readers as their id.")
  private String user = "";

  @Option(
      names = "--tls",
      paramLabel = "MODE",
      description = "verify-full (if not given), require, or disable on this machine alone.")
  private String tls = TlsMode.VERIFY_FULL.key();

  /** The address; empty where no server was named. */
  Result<Optional<ServerAddress>> given() {
    if (file != null) {
      return Projects.readServer(file).map(Optional::of);
    }
    if (host == null) {
      return Result.success(Optional.empty());
    }
    Optional<TlsMode> mode = TlsMode.parse(tls);
    return mode.isEmpty()
        ? Result.failure(FailureReason.INVALID, "--tls is verify-full, require or disable.")
        : Result.success(
            Optional.of(new ServerAddress(host, port, database, schema, user, mode.get())));
  }
}
