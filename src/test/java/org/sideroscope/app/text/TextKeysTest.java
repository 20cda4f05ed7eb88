package org.sideroscope.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.KeyNeed;
import org.sideroscope.app.project.Order;
import org.sideroscope.app.project.Shown;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.findings.classification.SettleValue;
import org.sideroscope.findings.comparison.Change;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.viewer.ViewportTool;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.hanging.BodyRegion;
import org.sideroscope.workstation.hanging.Showing;
import org.sideroscope.workstation.hanging.ViewportRule;

/** The bundle holds every text the code asks for, and none that nobody asks for. */
class TextKeysTest {

  private static final Path ROOT = Path.of(System.getProperty("sideroscope.root", "."));
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:[.-][A-Za-z0-9_-]+)+)\"");

  /** Keys that the code puts together from a prefix and a member of a vocabulary. */
  private static final List<Stream<String>> FAMILIES =
      List.of(
          Stream.of(Command.values()).map(c -> "command." + c.id()),
          Stream.of(Command.Group.values()).map(g -> "group." + lower(g)),
          Stream.of(KeyNeed.values()).map(KeyNeed::textKey),
          Stream.of(ImageKind.values()).map(k -> "kind." + lower(k)),
          Stream.of(ObjectKind.values()).map(k -> "object." + lower(k)),
          Stream.of(DefectKind.values()).map(k -> "defect." + k.id()),
          Stream.of(AnatomicalPlane.values()).map(p -> "plane." + lower(p)),
          Stream.<Enum<?>[]>of(
                  ViewportRule.Otherwise.values(),
                  Showing.Cut.values(),
                  Projection.values(),
                  BodyRegion.values(),
                  ColourMap.values(),
                  WindowPreset.values())
              .flatMap(Stream::of)
              .map(word -> "hanging.word." + lower(word).replace('_', '-')),
          Stream.of(ViewportTool.values())
              .filter(ViewportTool::paints)
              .map(t -> "tool." + lower(t).replace('_', '-')),
          Stream.of(AnnotationKind.values()).map(k -> "annotation." + k.key()),
          Stream.of(SlabProjection.values()).map(p -> "measuring.slab." + p.key()),
          Stream.of(Region.values()).map(r -> "region." + r.key()),
          Stream.of(Change.values()).map(c -> "change." + c.key()),
          Stream.of(SetBy.values()).map(s -> "answer.set-by." + s.key()),
          Stream.of("last", "marks", "key-image", "estimated", "spine-series")
              .map(k -> "walk.known." + k),
          Stream.of("walk.question.distribution", "walk.question.haemorrhage"),
          Stream.of(AssessmentState.values()).map(s -> "state." + s.key()),
          Stream.of("state.glyph.present", "state.glyph.absent", "state.glyph.indeterminate"),
          Stream.of(NotAssessedReason.values()).map(r -> "reason." + r.key()),
          Stream.of(Side.values())
              .flatMap(s ->
                  Stream.of(
                      "side." + s.key(),
                      "side." + s.key() + ".hint",
                      "side.letter." + s.key(),
                      "sulci.hemisphere." + s.key())),
          Stream.of("side.both", "side.both.hint"),
          withHints(Stream.of(Extent.values()).map(e -> "extent." + e.key())),
          withHints(Stream.of(Symmetry.values()).map(y -> "symmetry." + y.key())),
          withHints(Stream.of(Confidence.values()).map(c -> "confidence." + c.key())),
          withHints(Stream.of(Distribution.values()).map(d -> "distribution." + d.key())),
          withHints(Stream.of(Answer.values()).map(a -> "haemorrhage." + a.key())),
          withHints(Stream.of("pattern.distribution", "pattern.haemorrhage")),
          Stream.of(Lobe.values())
              .flatMap(l -> Stream.of("lobe." + l.key(), "lobe.short." + l.key())),
          Stream.of(Symptom.values()).map(symptom -> "symptom." + symptom.key()),
          Stream.of(Answer.values())
              .flatMap(a -> Stream.of("symptom.answer." + a.key(), "technique.answer." + a.key())),
          Stream.of("present", "absent", "indeterminate").map(state -> "mimic." + state),
          Stream.of("state.glyph.not-assessed"),
          Stream.of(CsfAnalyte.values()).map(analyte -> "csf.unit." + analyte.key()),
          Stream.of(CordCoverage.values()).map(stretch -> "technique.spine." + stretch.key()),
          Stream.of("sensitive", "brain", "junction").map(fact -> "technique." + fact),
          Stream.of(
                  "field-strength",
                  "echo-time",
                  "repetition-time",
                  "flip-angle",
                  "thickness",
                  "spacing")
              .map(number -> "series." + number),
          Stream.of(TextWritten.Part.values())
              .flatMap(t -> Stream.of("text." + t.key(), "text." + t.key() + ".prompt")),
          withHints(Stream.of(AriaHSeverity.values()).map(s -> "aria-h." + s.key())),
          Stream.of(WorkState.values()).map(state -> "worklist.state." + state.key()),
          Stream.of("studies.empty", "viewport.empty.hint").map(key -> "in-project." + key),
          Stream.of(Shown.values()).map(Shown::textKey),
          withHints(Stream.of(ReaderRole.values()).map(role -> "protocol.role." + role.key())),
          Stream.of(Reveal.values())
              .flatMap(reveal ->
                  Stream.concat(
                      Stream.of("protocol.reveal." + reveal.key()),
                      Stream.of("patient", "others", "own")
                          .map(fact -> "protocol.blinding." + fact + "." + reveal.key()))),
          Stream.of("patient", "others", "own").map(fact -> "protocol.blinding." + fact),
          Stream.of("asked", "mandatory", "settled").map(mark -> "protocol.mark." + mark),
          Stream.of("replaces", "version")
              .flatMap(
                  change -> Stream.of("protocol.keep." + change, "protocol.effects." + change)),
          Stream.of(
                  "supratentorial-extension",
                  "sulci",
                  "css/left",
                  "css/right",
                  "css/total",
                  "extent",
                  "volume")
              .map(field -> "field." + field),
          Stream.of("field", "prevalence", "progress").map(plot -> "agreement.show." + plot),
          Stream.of("svg", "pdf").map(format -> "agreement.save." + format),
          Stream.of("field", "cases", "observed", "coefficient")
              .map(column -> "agreement.column." + column),
          Stream.of(
                  "result", "regions", "pattern", "sites", "counts", "scores", "extents", "volumes")
              .map(group -> "agreement.group." + group),
          Stream.of(
                  "percent-agreement",
                  "cohen-kappa",
                  "cohen-kappa-quadratic",
                  "fleiss-kappa",
                  "krippendorff-alpha",
                  "icc-2-1",
                  "bland-altman-bias")
              .flatMap(leading ->
                  Stream.of("agreement.short." + leading, "agreement.statistic." + leading)),
          Stream.of(
                  "cohen-kappa-linear",
                  "gwet-ac1",
                  "gwet-ac2-quadratic",
                  "pabak",
                  "prevalence-index",
                  "bias-index",
                  "positive-agreement",
                  "negative-agreement",
                  "icc-3-1",
                  "bland-altman-lower-limit",
                  "bland-altman-upper-limit")
              .map(statistic -> "agreement.statistic." + statistic),
          Stream.of(Order.values()).map(Order::textKey),
          Stream.of("lateral", "medial", "top")
              .flatMap(view -> Stream.of("schematic." + view, "schematic." + view + ".hint")),
          Workstation.in(Path.of("none"), "test", Clock.systemUTC(), Runnable::run)
              .reportFormats()
              .keys()
              .stream()
              .map(form -> "report.form." + form),
          Stream.of("en-GB", "en-US").map(language -> "report.language." + language),
          Stream.of("definite", "provisional", "incomplete").map(s -> "card.standing." + s),
          Stream.of(CriterionStatus.values()).map(s -> "criterion." + s.key()),
          Stream.of(SettleName.values()).map(n -> "settle." + n.key()),
          Stream.of(SettleValue.values()).map(v -> "settle.value." + v.key()));

  @Test
  void nothingIsMissingAndNothingIsLeftOver() throws IOException {
    Set<String> bundle = bundle();
    Set<String> used =
        FAMILIES.stream().flatMap(f -> f).collect(Collectors.toCollection(TreeSet::new));
    for (String literal : literals()) {
      if (bundle.contains(literal) || looksLikeAKey(literal, bundle)) {
        used.add(literal);
      }
    }
    assertEquals(String.join("\n", used), String.join("\n", bundle));
  }

  /** A literal in the code whose first part is that of texts is a key, also if it is misspelt. */
  private static boolean looksLikeAKey(String literal, Set<String> bundle) {
    String family = literal.substring(0, literal.indexOf('.') < 0 ? 0 : literal.indexOf('.') + 1);
    return !family.isEmpty()
        && !literal.endsWith(".json")
        && !literal.endsWith(".html")
        && !literal.endsWith(".zip")
        && bundle.stream().anyMatch(key -> key.startsWith(family));
  }

  private static Set<String> bundle() throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            ROOT.resolve("src/main/resources/org/sideroscope/app/text.properties"))) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  private static Stream<String> withHints(Stream<String> keys) {
    return keys.flatMap(key -> Stream.of(key, key + ".hint"));
  }

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(java.util.Locale.ROOT);
  }
}
