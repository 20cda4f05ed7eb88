package org.sideroscope.workstation.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The protocols in the order in which equals are chosen, as they are edited: every change is
 * another list. There is always one protocol at least.
 */
public record ProtocolList(List<HangingProtocol> protocols) {

  private static final String OWN = "own-";

  /**
   * @throws IllegalArgumentException for an empty list
   */
  public ProtocolList {
    protocols = List.copyOf(protocols);
    if (protocols.isEmpty()) {
      throw new IllegalArgumentException("There is always a protocol.");
    }
  }

  public Optional<HangingProtocol> find(String id) {
    return protocols.stream().filter(is(id)).findFirst();
  }

  private static Predicate<HangingProtocol> is(String id) {
    return protocol -> protocol.id().equals(id);
  }

  /** With a protocol in the place of the one with its id. */
  public ProtocolList with(HangingProtocol changed) {
    return map(protocol -> protocol.id().equals(changed.id()) ? changed : protocol);
  }

  private ProtocolList map(UnaryOperator<HangingProtocol> change) {
    return new ProtocolList(protocols.stream().map(change).toList());
  }

  /** With a protocol put in at the end under an id of its own: the last of {@code protocols}. */
  public ProtocolList plus(HangingProtocol added) {
    List<HangingProtocol> all = new ArrayList<>(protocols);
    all.add(added.withId(freeId()));
    return new ProtocolList(all);
  }

  private String freeId() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> OWN + number)
        .filter(id -> find(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Without a protocol; the last one stays. */
  public ProtocolList without(String id) {
    List<HangingProtocol> rest = protocols.stream().filter(is(id).negate()).toList();
    return rest.isEmpty() ? this : new ProtocolList(rest);
  }

  /** With a protocol moved towards the end, or with negative steps towards the beginning. */
  public ProtocolList moved(String id, int steps) {
    List<HangingProtocol> all = new ArrayList<>(protocols);
    find(id)
        .ifPresent(protocol -> {
          int to = Math.clamp((long) all.indexOf(protocol) + steps, 0, all.size() - 1);
          all.remove(protocol);
          all.add(to, protocol);
        });
    return new ProtocolList(all);
  }

  /** With the protocols of the program as they came, in their order, and one's own behind them. */
  public ProtocolList restored() {
    List<HangingProtocol> supplied = SuppliedProtocols.all();
    Stream<HangingProtocol> own =
        protocols.stream().filter(mine -> supplied.stream().noneMatch(is(mine.id())));
    return new ProtocolList(Stream.concat(supplied.stream(), own).toList());
  }
}
