package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Debian's Orthanc on loopback, with its files in a folder of the test's own. */
final class Orthanc implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAUSE_MS = 200;

  private final Process process;
  private final int port;
  private final int dicomPort;

  private Orthanc(Process process, int port, int dicomPort) {
    this.process = process;
    this.port = port;
    this.dicomPort = dicomPort;
  }

  /** Starts it and waits until it answers; skips the test where it is not installed. */
  static Orthanc start(Path folder) throws IOException, InterruptedException {
    Path program = Path.of("/usr/sbin/Orthanc");
    assumeTrue(Files.isExecutable(program), "Orthanc (Debian package orthanc) is not installed");
    int port = freePort();
    int dicomPort = freePort();
    // a connection that it lets go of while the next request is on its way fails that request
    Path settings =
        Files.writeString(
            folder.resolve("orthanc.json"),
            """
            {"StorageDirectory": "%1$s/store", "IndexDirectory": "%1$s/store",
             "HttpPort": %2$d, "DicomPort": %3$d, "DicomAet": "ORTHANC", "RemoteAccessAllowed": false,
             "AuthenticationEnabled": false, "KeepAlive": false, "Plugins": []}
            """
                .formatted(folder, port, dicomPort));
    Process process =
        new ProcessBuilder(program.toString(), settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("orthanc.log").toFile())
            .start();
    Orthanc orthanc = new Orthanc(process, port, dicomPort);
    orthanc.awaitAnswer();
    return orthanc;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Where it takes C-STORE. */
  int dicomPort() {
    return dicomPort;
  }

  private void awaitAnswer() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client)) {
        if (System.nanoTime() > end || process.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
          close();
          throw new AssertionError("Orthanc did not start.");
        }
      }
    }
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    try {
      return client
              .send(
                  HttpRequest.newBuilder(at("/system")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
