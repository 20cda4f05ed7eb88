package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;
import org.sideroscope.foundation.Result;

/** A server that encrypts: whom the driver takes for the server, and whom not. */
@ExtendWith(WithPostgres.class)
class TlsTest {

  private static final String HOME = "user.home";

  @TempDir Path folder;

  private final PostgresServer server;
  private final String home = System.getProperty(HOME);

  TlsTest(PostgresServer server) {
    this.server = server;
  }

  @BeforeEach
  void userWithoutCertificates() {
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void endEncryption() throws SQLException {
    System.setProperty(HOME, home);
    server.encrypt(false);
    server.run("DROP SCHEMA IF EXISTS sealed CASCADE");
  }

  private Result<ProjectStore> created() {
    ServerAddress plain = server.address("sealed", PostgresServer.COORDINATOR);
    ServerAddress address =
        new ServerAddress(
            plain.host(),
            plain.port(),
            plain.database(),
            plain.schema(),
            plain.user(),
            TlsMode.VERIFY_FULL);
    return new PostgresProject(ProjectStoreContract.CLOCK, server.prompt())
        .create(folder.resolve("project"), address, ProjectStoreContract.PROTOCOL, "lead");
  }

  private void vouchFor(Certificate certificate) throws IOException {
    Path own = Files.createDirectories(folder.resolve(".postgresql"));
    Files.writeString(own.resolve("root.crt"), certificate.pem());
  }

  private Certificate shown(String name)
      throws IOException, GeneralSecurityException, SQLException, InterruptedException {
    Certificate certificate = Certificate.of(name, folder);
    server.show(certificate);
    server.encrypt(true);
    return certificate;
  }

  private static String sentence(Result<ProjectStore> refused) {
    return refused.toFailure().orElseThrow().describe();
  }

  @Test
  void aServerWhoseCertificateIsVouchedForHoldsTheProject() throws Exception {
    vouchFor(shown("ip:127.0.0.1"));

    try (ProjectStore store = created().orThrow()) {
      assertEquals(ProjectStoreContract.PROTOCOL, store.protocol().orThrow());
    }
  }

  @Test
  void aServerThatNobodyVouchesForGetsNoPassword() throws Exception {
    shown("ip:127.0.0.1");
    vouchFor(Certificate.of("ip:127.0.0.1", folder.resolve("other")));

    String sentence = sentence(created());
    assertTrue(sentence.contains("~/.postgresql/root.crt"), sentence);
  }

  @Test
  void aCertificateOfAnotherServerIsRefused() throws Exception {
    vouchFor(shown("dns:other.example.org"));

    String sentence = sentence(created());
    assertTrue(sentence.contains("certificate is not its own"), sentence);
  }

  @Test
  void aServerThatDoesNotEncryptIsRefused() throws Exception {
    vouchFor(Certificate.of("ip:127.0.0.1", folder));

    String sentence = sentence(created());
    assertTrue(sentence.contains("does not encrypt"), sentence);
  }
}
