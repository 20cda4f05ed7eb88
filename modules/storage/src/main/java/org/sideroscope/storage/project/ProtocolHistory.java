package org.sideroscope.storage.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * What the log tells of a project's protocol: what each version did, and which version a reading
 * was made under. A reading that was handed in before the log said so was made under the version
 * that held then.
 */
record ProtocolHistory(List<LogEntry> log) {

  /** The word of an entry that says what the version before it did. */
  static final String EFFECT = "effect";

  private static final Pattern KEPT = Pattern.compile("protocol version (\\d+) sha256 .*");
  private static final Pattern SUBMITTED =
      Pattern.compile("(.*) sha256 [0-9a-f]+(?: protocol (\\d+))?");

  /** The end of the detail of a submission's entry; nothing where it is the newest. */
  static String madeUnder(int version) {
    return version == 0 ? "" : " protocol " + version;
  }

  List<ProtocolVersion> versions(List<Protocol> protocols) {
    Map<Integer, LogEntry> kept = new HashMap<>();
    Map<Integer, List<String>> effects = new HashMap<>();
    int version = 0;
    for (LogEntry entry : log) {
      Matcher matcher = KEPT.matcher(entry.detail());
      if (isProtocol(entry) && matcher.matches()) {
        version = Integer.parseInt(matcher.group(1));
        kept.put(version, entry);
        effects.put(version, new ArrayList<>());
      } else if (entry.what().equals(EFFECT)) {
        effects.computeIfAbsent(version, _ -> new ArrayList<>()).add(entry.detail());
      }
    }
    return protocols.stream()
        .map(protocol -> version(protocol, kept.get(protocol.version()), effects))
        .toList();
  }

  private static boolean isProtocol(LogEntry entry) {
    return entry.what().equals("init") || entry.what().equals("protocol");
  }

  private static ProtocolVersion version(
      Protocol protocol, @Nullable LogEntry kept, Map<Integer, List<String>> effects) {
    return new ProtocolVersion(
        protocol,
        kept == null ? "" : kept.at(),
        kept == null ? "" : kept.who(),
        effects.getOrDefault(protocol.version(), List.of()));
  }

  /**
   * The versions of some readings.
   *
   * @param readings assignments by the names of their newest revisions
   */
  Map<Assignment, Integer> madeUnder(Map<String, Assignment> readings) {
    Map<Assignment, Integer> versions = new HashMap<>();
    int held = 1;
    for (LogEntry entry : log) {
      Matcher kept = KEPT.matcher(entry.detail());
      if (isProtocol(entry) && kept.matches()) {
        held = Integer.parseInt(kept.group(1));
      } else if (entry.what().equals("submit")) {
        Matcher submitted = SUBMITTED.matcher(entry.detail());
        if (submitted.matches() && readings.containsKey(submitted.group(1))) {
          String said = submitted.group(2);
          versions.put(
              readings.get(submitted.group(1)), said == null ? held : Integer.parseInt(said));
        }
      }
    }
    return versions;
  }
}
