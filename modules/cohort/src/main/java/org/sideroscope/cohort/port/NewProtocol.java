package org.sideroscope.cohort.port;

import java.util.List;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * A protocol that is to hold from now on.
 *
 * @param effects what it does to readings already made, a sentence each
 * @param asOf the number of the log's last entry when that was worked out; if anything has happened
 *     since, the sentences may be wrong and nothing is kept
 */
public record NewProtocol(Protocol protocol, List<String> effects, long asOf) {

  public NewProtocol {
    effects = List.copyOf(effects);
  }
}
