package org.sideroscope.reporting;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.reporting.section.RegionStates;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Draws brain and cord with each site in its state: from the left with both sides together, from
 * behind and from above with the sides apart, the patient's right on the left as on images. The
 * states differ in pattern and line, not in colour alone, so that a greyscale print tells them
 * apart. All that paints stands in attributes, since a PDF writer draws the pictures without the
 * page's style sheet, and nothing is text, since it has no fonts either.
 */
final class SchematicDrawing {

  /** Lines of the drawings that stand for sulci, by lobe; the other lobes are not seen. */
  private static final Map<Lobe, List<String>> LINES =
      Map.of(
          Lobe.FRONTAL, List.of("frontal1", "frontal2", "frontal3"),
          Lobe.PARIETAL, List.of("parietal1", "parietal2"),
          Lobe.OCCIPITAL, List.of("occipital1", "occipital2"),
          Lobe.TEMPORAL, List.of("temporal1", "temporal2"));

  private static final List<Site> LINE_SITES =
      List.of(
          Site.SYLVIAN_FISSURE,
          Site.BASAL_FRONTAL,
          Site.INTERHEMISPHERIC_FISSURE,
          Site.SPINAL_ROOTS,
          Site.CAUDA_EQUINA);

  private final Map<String, Template> views = new LinkedHashMap<>();

  /**
   * @param template gives the drawing of a view by its name
   */
  SchematicDrawing(Function<String, Template> template) {
    Stream.of("side", "back", "top").forEach(view -> views.put(view, template.apply(view)));
  }

  /**
   * The pictures as SVG elements by view: {@code side}, {@code back}, {@code top}.
   *
   * @param text puts a text of the bundle in the place of its key
   */
  Map<String, String> of(ReportModel model, Words words, Mustache.Lambda text) {
    Map<String, String> drawn = new HashMap<>();
    views.forEach((view, template) ->
        drawn.put(view, template.execute(new View(view, model.reading(), words).context(text))));
    return drawn;
  }

  /** How a site's shape is painted, and what it is called. */
  record Shape(String paint, String name) {}

  /** One picture of one reading. */
  private static final class View {
    private final String pattern;
    private final Reading reading;
    private final RegionStates states;
    private final Names names;

    View(String view, Reading reading, Words words) {
      this.pattern = view.equals("side") ? "" : "-" + view;
      this.reading = reading;
      this.states = RegionStates.of(reading);
      this.names = new Names(words);
    }

    Map<String, Object> context(Mustache.Lambda text) {
      Map<String, Object> context = new HashMap<>();
      context.put("t", text);
      context.put("shape", shapes(states::of, names::site));
      context.put("line", lines(reading.sulci()));
      for (Side side : Side.values()) {
        context.put(
            side.key(),
            shapes(
                site -> states.of(site, side),
                site -> names.words().detailed(names.site(site), names.side(side))));
        context.put(
            side.key() + "Line",
            lines(reading.sulci().stream().filter(sulcus -> sulcus.hemisphere() == side).toList()));
      }
      return context;
    }

    private Map<String, Shape> shapes(
        Function<Site, Assessment> assessment, Function<Site, String> name) {
      Map<String, Shape> shapes = new HashMap<>();
      for (Site site : Site.values()) {
        AssessmentState state = assessment.apply(site).state();
        String word = names.words().get("state." + state.key());
        shapes.put(
            site.key(),
            new Shape(
                shapePaint(state), names.words().get("schematic.shape", name.apply(site), word)));
      }
      return shapes;
    }

    private Map<String, String> lines(List<Sulcus> sulci) {
      Map<String, String> lines = new HashMap<>();
      LINES.forEach((lobe, drawn) -> lines.putAll(linesOf(lobe, drawn, sulci)));
      LINE_SITES.forEach(site -> lines.put(site.key(), linePaint(states.of(site).state())));
      return lines;
    }

    private String shapePaint(AssessmentState state) {
      return switch (state) {
        case PRESENT -> "fill=\"#8c3b1f\" stroke=\"#ffffff\" stroke-width=\"1.4\"";
        case INDETERMINATE ->
            "fill=\"url(#hatch" + pattern + ")\" stroke=\"#8c3b1f\" stroke-width=\"1\"";
        case ABSENT -> "fill=\"#ffffff\" stroke=\"#4a5563\" stroke-width=\"1\"";
        case NOT_ASSESSED ->
            "fill=\"url(#dots"
                + pattern
                + ")\" stroke=\"#8a94a3\" stroke-width=\"1\" stroke-dasharray=\"2 2\"";
      };
    }
  }

  /** As many lines of a lobe as sulci were recorded in it: the present ones, then the unclear. */
  private static Map<String, String> linesOf(Lobe lobe, List<String> drawn, List<Sulcus> sulci) {
    List<AssessmentState> seen =
        Stream.of(AssessmentState.PRESENT, AssessmentState.INDETERMINATE)
            .flatMap(state -> states(lobe, state, sulci))
            .toList();
    Map<String, String> painted = new HashMap<>();
    for (int line = 0; line < drawn.size(); line++) {
      painted.put(
          drawn.get(line), linePaint(line < seen.size() ? seen.get(line) : AssessmentState.ABSENT));
    }
    return painted;
  }

  private static Stream<AssessmentState> states(
      Lobe lobe, AssessmentState state, List<Sulcus> sulci) {
    return sulci.stream()
        .filter(sulcus -> sulcus.lobe() == lobe && sulcus.assessment().is(state))
        .map(sulcus -> sulcus.assessment().state());
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
