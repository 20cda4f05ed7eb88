package org.sideroscope.storage.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate that vouches for itself, made by the JDK's keytool.
 *
 * @param pem the certificate
 * @param key its private key
 */
record Certificate(String pem, String key) {

  private static final String SECRET = "made for one test";

  /**
   * @param name of whom it is, as keytool has it: {@code ip:127.0.0.1}, {@code dns:db.example.org}
   */
  static Certificate of(String name, Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = Files.createTempDirectory(Files.createDirectories(folder), "key").resolve("store");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=test",
                "-ext",
                "SAN=" + name,
                "-ext",
                "bc:c=ca:true",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                SECRET)
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool failed.");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, SECRET.toCharArray());
    }
    return new Certificate(
        pem("CERTIFICATE", store.getCertificate("server").getEncoded()),
        pem("PRIVATE KEY", store.getKey("server", SECRET.toCharArray()).getEncoded()));
  }

  private static String pem(String label, byte[] der) {
    String lines =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, lines, label);
  }
}
