package org.sideroscope.cohort.port;

import java.util.List;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * A version of a project's protocol, as the log tells of it.
 *
 * @param at when it was kept: ISO 8601, UTC
 * @param who kept it
 * @param effects what was different then and what it did to readings already made, a sentence each;
 *     empty for the first, and for one kept before effects were
 */
public record ProtocolVersion(Protocol protocol, String at, String who, List<String> effects) {

  public ProtocolVersion {
    effects = List.copyOf(effects);
  }
}
