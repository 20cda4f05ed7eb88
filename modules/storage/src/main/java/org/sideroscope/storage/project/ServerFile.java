package org.sideroscope.storage.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.settings.TextFile;

/** The file that says on which server a project is. A password in it is refused. */
public final class ServerFile {

  /** In the folder of a shared project. */
  public static final String NAME = "project-server.json";

  private static final String FORMAT = "sideroscope-project-server/1";
  private static final long MOST_BYTES = 64 << 10;
  private static final Set<String> MEMBERS =
      Set.of("format", "host", "port", "database", "schema", "user", "tls");

  private ServerFile() {}

  private static JsonMapper mapper() {
    return JsonMapper.builder().build();
  }

  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /**
   * @return {@code IO} if it cannot be read, {@code INVALID} if it is not what it should be
   */
  public static Result<ServerAddress> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return invalid(file, "This is far too large to say where a server is.");
      }
      return parse(file, mapper().readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException _) {
      return invalid(file, "This is no JSON.");
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, file.toString(), "The file cannot be read; is it there?");
    }
  }

  private static Result<ServerAddress> parse(Path file, JsonNode tree) {
    if (!FORMAT.equals(tree.path("format").asText())) {
      return invalid(file, "Expected \"format\": \"" + FORMAT + "\".");
    }
    for (var member : tree.properties()) {
      if (!MEMBERS.contains(member.getKey())) {
        return invalid(
            file,
            member.getKey().contains("pass")
                ? "A password does not belong in this file; keep it in ~/.pgpass."
                : "What is \"" + member.getKey() + "\"? Known are " + MEMBERS + ".");
      }
    }
    Optional<TlsMode> tls = TlsMode.parse(tree.path("tls").asText(TlsMode.VERIFY_FULL.key()));
    if (tls.isEmpty()) {
      return invalid(file, "\"tls\" is verify-full, require or disable.");
    }
    ServerAddress address =
        new ServerAddress(
            tree.path("host").asText(),
            tree.path("port").asInt(ServerAddress.USUAL_PORT),
            tree.path("database").asText(),
            tree.path("schema").asText(),
            tree.path("user").asText(),
            tls.get());
    return address
        .complaint()
        .<Result<ServerAddress>>map(complaint -> invalid(file, complaint))
        .orElseGet(() -> Result.success(address));
  }

  private static Result<ServerAddress> invalid(Path file, String sentence) {
    return Result.failure(FailureReason.INVALID, file.toString(), sentence);
  }

  /**
   * @return why it could not be written
   */
  static Optional<Failure> write(Path folder, ServerAddress address) {
    ObjectNode tree = mapper().createObjectNode();
    tree.put("format", FORMAT)
        .put("host", address.host())
        .put("port", address.port())
        .put("database", address.database())
        .put("schema", address.schema())
        .put("user", address.user())
        .put("tls", address.tls().key());
    return new TextFile(folder, NAME, "The address of the server")
        .save(tree.toPrettyString() + "\n");
  }
}
