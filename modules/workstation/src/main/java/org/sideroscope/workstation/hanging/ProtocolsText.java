package org.sideroscope.workstation.hanging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.hanging.JsonPlace.BrokenTextException;

/** Hanging protocols as the JSON text that {@code docs/hanging-protocols.md} describes: reading. */
final class ProtocolsText {

  static final int VERSION = 1;
  static final String FORMAT = "sideroscope-hanging-protocols";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ProtocolsText() {}

  /**
   * The protocols of a text, which is taken whole or not at all.
   *
   * @return a failure that names the place in the text and what belongs there
   */
  static Result<List<HangingProtocol>> parse(String text) {
    try {
      return Result.success(protocols(new JsonPlace(MAPPER.readTree(text), "")));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      return Result.failure(FailureReason.PARSING, place, "Here the text is no JSON.");
    } catch (BrokenTextException e) {
      return Result.failure(FailureReason.PARSING, e.place(), String.valueOf(e.getMessage()));
    }
  }

  private static List<HangingProtocol> protocols(JsonPlace file) throws BrokenTextException {
    file.allow(Set.of("format", "version", "protocols"));
    if (!file.required("format").text().equals(FORMAT)) {
      throw file.required("format").broken("This is no file of hanging protocols.");
    }
    int version = file.required("version").integer(1, Integer.MAX_VALUE);
    if (version > VERSION) {
      throw file.required("version")
          .broken(
              "A newer version of the program wrote this; this one understands " + VERSION + ".");
    }
    file.required("protocols");
    List<HangingProtocol> protocols = file.list("protocols", ProtocolsText::protocol);
    if (protocols.isEmpty()) {
      throw file.required("protocols").broken("At least one protocol is needed.");
    }
    Set<String> ids = new HashSet<>();
    for (HangingProtocol protocol : protocols) {
      if (!ids.add(protocol.id())) {
        throw file.required("protocols").broken("Two protocols have the id " + protocol.id() + ".");
      }
    }
    return protocols;
  }

  private static HangingProtocol protocol(JsonPlace at) throws BrokenTextException {
    at.allow(Set.of("id", "name", "layouts", "words", "against", "viewports"));
    List<Layout> layouts = at.list("layouts", layout -> layout.parsed(Layout::parse));
    if (layouts.isEmpty()) {
      throw at.broken("A protocol needs a list of layouts.");
    }
    List<ViewportRule> viewports = at.list("viewports", ProtocolsText::rule);
    if (viewports.isEmpty()) {
      throw at.broken("A protocol needs a list of viewports.");
    }
    return new HangingProtocol(
        named(at.required("id")),
        named(at.required("name")),
        layouts,
        at.list("words", ProtocolsText::named),
        at.list("against", against -> pattern(against, Set.of())),
        viewports);
  }

  private static String named(JsonPlace at) throws BrokenTextException {
    if (at.text().isBlank()) {
      throw at.broken("This must not be empty.");
    }
    return at.text();
  }

  private static ViewportRule rule(JsonPlace at) throws BrokenTextException {
    at.allow(Set.of("name", "importance", "series", "otherwise", "missing"));
    return new ViewportRule(
        named(at.required("name")),
        at.required("importance").integer(0, ViewportRule.MOST_IMPORTANCE),
        at.list("series", ProtocolsText::wish),
        at.constant("otherwise", ViewportRule.Otherwise.values())
            .orElse(ViewportRule.Otherwise.SAY_SO),
        at.text("missing", ""));
  }

  private static SeriesWish wish(JsonPlace at) throws BrokenTextException {
    return new SeriesWish(
        pattern(at, Set.of("weight", "show")),
        at.required("weight").integer(1, SeriesWish.MOST_WEIGHT),
        at.value("show", ProtocolsText::showing).orElse(Showing.NATIVE));
  }

  private static SeriesPattern pattern(JsonPlace at, Set<String> others)
      throws BrokenTextException {
    Set<String> members = new HashSet<>(Set.of("kinds", "plane", "region", "words"));
    members.addAll(others);
    at.allow(members);
    return new SeriesPattern(
        at.list("kinds", kind -> kind.constant(ImageKind.values())),
        at.constant("plane", AnatomicalPlane.values()),
        at.constant("region", BodyRegion.values()),
        at.list("words", ProtocolsText::named));
  }

  private static Showing showing(JsonPlace at) throws BrokenTextException {
    at.allow(Set.of("cut", "slab", "window", "colours"));
    return new Showing(
        at.constant("cut", Showing.Cut.values()).orElse(Showing.Cut.NATIVE),
        at.value("slab", ProtocolsText::slab),
        at.constant("window", WindowPreset.values()),
        at.constant("colours", ColourMap.values()).orElse(ColourMap.GREY));
  }

  private static Slab slab(JsonPlace at) throws BrokenTextException {
    at.allow(Set.of("mm", "projection"));
    return Slab.of(
        at.required("mm").positive(), at.required("projection").constant(Projection.values()));
  }
}
