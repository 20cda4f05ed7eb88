package org.sideroscope.workstation.hanging;

import static org.sideroscope.workstation.hanging.JsonPlace.name;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sideroscope.imaging.ColourMap;

/** The inverse of {@link ProtocolsText}: what says nothing is left out. */
final class ProtocolsWriter {

  private ProtocolsWriter() {}

  static String write(List<HangingProtocol> protocols) {
    ObjectNode file = object();
    file.put("format", ProtocolsText.FORMAT);
    file.put("version", ProtocolsText.VERSION);
    ArrayNode list = file.putArray("protocols");
    protocols.forEach(protocol -> list.add(protocol(protocol)));
    return file.toPrettyString() + "\n";
  }

  private static ObjectNode protocol(HangingProtocol protocol) {
    ObjectNode node = object();
    node.put("id", protocol.id());
    node.put("name", protocol.name());
    texts(node, "layouts", protocol.layouts().stream().map(Layout::text).toList());
    texts(node, "words", protocol.words());
    if (!protocol.against().isEmpty()) {
      ArrayNode against = node.putArray("against");
      protocol.against().forEach(pattern -> against.add(pattern(pattern)));
    }
    ArrayNode viewports = node.putArray("viewports");
    protocol.viewports().forEach(rule -> viewports.add(rule(rule)));
    return node;
  }

  private static ObjectNode rule(ViewportRule rule) {
    ObjectNode node = object();
    node.put("name", rule.name());
    node.put("importance", rule.importance());
    node.put("otherwise", name(rule.otherwise()));
    if (!rule.missing().isEmpty()) {
      node.put("missing", rule.missing());
    }
    ArrayNode series = node.putArray("series");
    rule.wishes().forEach(wish -> series.add(wish(wish)));
    return node;
  }

  private static ObjectNode wish(SeriesWish wish) {
    ObjectNode node = pattern(wish.series());
    node.put("weight", wish.weight());
    if (!wish.showing().equals(Showing.NATIVE)) {
      node.set("show", showing(wish.showing()));
    }
    return node;
  }

  private static ObjectNode pattern(SeriesPattern pattern) {
    ObjectNode node = object();
    texts(node, "kinds", pattern.kinds().stream().map(JsonPlace::name).toList());
    pattern.plane().ifPresent(plane -> node.put("plane", name(plane)));
    pattern.region().ifPresent(region -> node.put("region", name(region)));
    texts(node, "words", pattern.words());
    return node;
  }

  private static ObjectNode showing(Showing showing) {
    ObjectNode node = object();
    node.put("cut", name(showing.cut()));
    showing
        .slab()
        .ifPresent(slab ->
            node.putObject("slab")
                .put("mm", slab.thicknessMm())
                .put("projection", name(slab.projection())));
    showing.window().ifPresent(window -> node.put("window", name(window)));
    if (showing.colours() != ColourMap.GREY) {
      node.put("colours", name(showing.colours()));
    }
    return node;
  }

  private static void texts(ObjectNode node, String member, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(member);
      texts.forEach(array::add);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
