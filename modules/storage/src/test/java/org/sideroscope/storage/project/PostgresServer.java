package org.sideroscope.storage.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;

/**
 * A PostgreSQL server of the tests' own: on loopback, with passwords, without a socket in the file
 * system, gone with the tests. It refuses to be root, so root starts it as nobody.
 */
public final class PostgresServer implements AutoCloseable {

  public static final String COORDINATOR = "coordinator";
  static final String DATABASE = "postgres";

  /** Of everybody. */
  public static final String PASSWORD = "rust on the cerebellum";

  private final Path home;
  private final int port;
  private final Process process;

  private PostgresServer(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  /** Where the programs of a server are; empty if there are none. */
  static Optional<Path> programs() throws IOException {
    Path debian = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(debian)) {
      return Stream.of(System.getenv("PATH").split(":"))
          .map(Path::of)
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .findFirst();
    }
    try (Stream<Path> versions = Files.list(debian)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  static PostgresServer start(Path programs) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("sideroscope-postgres");
    Path secret = Files.writeString(home.resolve("password"), PASSWORD);
    giveAway(home);
    giveAway(secret);
    Process making =
        command(
                home,
                programs.resolve("initdb").toString(),
                "--pgdata=" + home.resolve("data"),
                "--username=" + COORDINATOR,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync")
            .redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile())
            .start();
    if (making.waitFor() != 0) {
      throw new IOException("initdb failed; its words are in " + home + ".log");
    }
    Files.delete(home.resolveSibling(home.getFileName() + ".log"));
    int port = freePort();
    return new PostgresServer(home, port, running(programs, home, port));
  }

  /** To whom the server runs as. */
  private static void giveAway(Path path) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          path,
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }
  }

  private static Process running(Path programs, Path home, int port) throws IOException {
    Process process =
        command(
                home,
                programs.resolve("postgres").toString(),
                "-D",
                home.resolve("data").toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "shared_buffers=16MB")
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = said.readLine();
    while (line != null && !line.contains("ready to accept connections")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("The server did not start.");
    }
    Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
    return process;
  }

  private static ProcessBuilder command(Path home, String... words) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public ServerAddress address(String schema, String user) {
    return new ServerAddress("127.0.0.1", port, DATABASE, schema, user, TlsMode.DISABLE);
  }

  /** Everybody has the same password here. */
  public PasswordPrompt prompt() {
    return _ -> Optional.of(PASSWORD);
  }

  /** A file of passwords as libpq and the driver read it. */
  public Path passwordFile(Path folder) throws IOException {
    return Files.writeString(folder.resolve("pgpass"), "*:*:*:*:" + PASSWORD + "\n");
  }

  /** Runs statements as the coordinator, behind every project's back. */
  public void run(String... statements) throws SQLException {
    try (Connection connection = connect(COORDINATOR);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** Lets somebody log in. */
  public void letIn(String role) throws SQLException {
    run("ALTER ROLE \"" + role + "\" LOGIN PASSWORD '" + PASSWORD + "'");
  }

  public Connection connect(String user) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, user, PASSWORD);
  }

  /** Proves itself to clients by a certificate, once it encrypts. */
  void show(Certificate certificate) throws IOException {
    Path pem = Files.writeString(home.resolve("data/server.crt"), certificate.pem());
    Path key = Files.writeString(home.resolve("data/server.key"), certificate.key());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    giveAway(pem);
    giveAway(key);
  }

  /** From the next connection on. */
  void encrypt(boolean encrypts) throws SQLException {
    run("ALTER SYSTEM SET ssl = " + (encrypts ? "on" : "off"), "SELECT pg_reload_conf()");
    while (isEncrypting() != encrypts) {
      Thread.onSpinWait();
    }
  }

  /** What the server tells a client that asks for encryption: PostgreSQL's manual, 55.2.10. */
  private boolean isEncrypting() throws SQLException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(new byte[] {0, 0, 0, 8, 4, (byte) 210, 22, 47});
      return socket.getInputStream().read() == 'S';
    } catch (IOException e) {
      throw new SQLException("The server is gone.", e);
    }
  }

  /** Ends every other connection, as a server does that is started anew. */
  public void dropConnections() throws SQLException {
    run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
  }

  @Override
  public void close() throws IOException {
    // as an interrupt, so that it does not wait for its clients
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
    process
        .onExit()
        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
    process.onExit().join();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
