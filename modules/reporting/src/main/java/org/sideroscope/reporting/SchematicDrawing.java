package org.sideroscope.reporting;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.reporting.section.RegionStates;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Draws brain and cord from the left with each site in its state. The states differ in pattern and
 * line, not in colour alone, so that a greyscale print tells them apart. All that paints stands in
 * attributes, since a PDF writer draws the picture without the page's style sheet.
 */
final class SchematicDrawing {

  /** Lines of the drawing that stand for sulci, by lobe; the other lobes are not seen from here. */
  private static final Map<Lobe, List<String>> LINES =
      Map.of(
          Lobe.FRONTAL, List.of("frontal1", "frontal2", "frontal3"),
          Lobe.PARIETAL, List.of("parietal1", "parietal2"),
          Lobe.OCCIPITAL, List.of("occipital1", "occipital2"),
          Lobe.TEMPORAL, List.of("temporal1", "temporal2"));

  private final Template template;

  SchematicDrawing(Template template) {
    this.template = template;
  }

  /**
   * The picture as an SVG element.
   *
   * @param text puts a text of the bundle in the place of its key
   */
  String of(ReportModel model, Words words, Mustache.Lambda text) {
    Reading reading = model.reading();
    RegionStates states = RegionStates.of(reading);
    Names names = new Names(words);
    Map<String, Object> context = new HashMap<>();
    context.put("shape", shapes(states, names));
    context.put("line", lines(reading, states));
    context.put("t", text);
    return template.execute(context);
  }

  /** How a site's shape is painted, and what it is called, by the site's key. */
  record Shape(String paint, String name) {}

  private static Map<String, Shape> shapes(RegionStates states, Names names) {
    Map<String, Shape> shapes = new HashMap<>();
    for (Site site : Site.values()) {
      AssessmentState state = states.of(site).state();
      String word = names.words().get("state." + state.key());
      shapes.put(
          site.key(),
          new Shape(
              shapePaint(state), names.words().get("schematic.shape", names.site(site), word)));
    }
    return shapes;
  }

  private static Map<String, String> lines(Reading reading, RegionStates states) {
    Map<String, String> lines = new HashMap<>();
    LINES.forEach((lobe, drawn) -> lines.putAll(lines(lobe, drawn, reading)));
    Stream.of(Site.SYLVIAN_FISSURE, Site.BASAL_FRONTAL)
        .forEach(site -> lines.put(site.key(), linePaint(states.of(site).state())));
    return lines;
  }

  /** As many lines of a lobe as sulci were recorded in it: the present ones, then the unclear. */
  private static Map<String, String> lines(Lobe lobe, List<String> drawn, Reading reading) {
    List<AssessmentState> seen =
        Stream.of(AssessmentState.PRESENT, AssessmentState.INDETERMINATE)
            .flatMap(state -> sulci(lobe, state, reading))
            .toList();
    Map<String, String> painted = new HashMap<>();
    for (int line = 0; line < drawn.size(); line++) {
      painted.put(
          drawn.get(line), linePaint(line < seen.size() ? seen.get(line) : AssessmentState.ABSENT));
    }
    return painted;
  }

  private static Stream<AssessmentState> sulci(Lobe lobe, AssessmentState state, Reading reading) {
    return reading.sulci().stream()
        .filter(sulcus -> sulcus.lobe() == lobe && sulcus.assessment().is(state))
        .map(Sulcus::assessment)
        .map(assessment -> assessment.state());
  }

  private static String shapePaint(AssessmentState state) {
    return switch (state) {
      case PRESENT -> "fill=\"#8c3b1f\" stroke=\"#ffffff\" stroke-width=\"1.4\"";
      case INDETERMINATE -> "fill=\"url(#hatch)\" stroke=\"#8c3b1f\" stroke-width=\"1\"";
      case ABSENT -> "fill=\"#ffffff\" stroke=\"#4a5563\" stroke-width=\"1\"";
      case NOT_ASSESSED ->
          "fill=\"url(#dots)\" stroke=\"#8a94a3\" stroke-width=\"1\" stroke-dasharray=\"2 2\"";
    };
  }

  private static String linePaint(AssessmentState state) {
    return switch (state) {
      case PRESENT -> "stroke=\"#8c3b1f\" stroke-width=\"5\"";
      case INDETERMINATE ->
          "stroke=\"#8c3b1f\" stroke-width=\"4\" stroke-dasharray=\"3 4\" stroke-linecap=\"butt\"";
      case ABSENT, NOT_ASSESSED -> "stroke=\"#aab2bd\" stroke-width=\"1.4\"";
    };
  }
}
