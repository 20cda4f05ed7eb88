package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Multifocality;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * The scores beside the class, each named as what it is. Source: specification 3.5.
 *
 * @param lobes involved sulci that count, by lobe and side; empty where none does
 */
public record ScoresSection(List<Score> scores, List<LobeCount> lobes) {

  public ScoresSection {
    scores = List.copyOf(scores);
    lobes = List.copyOf(lobes);
  }

  /** One score: its value, what the value means, and who defined it. */
  public record Score(String name, String value, String meaning, String source) {}

  /** How many sulci of one lobe count on each side. */
  public record LobeCount(String lobe, long left, long right) {}

  public static ScoresSection of(ReportSource source, Names names) {
    Words words = names.words();
    List<Score> scores = new ArrayList<>();
    scores.add(multifocality(source, words));
    scores.add(
        new Score(
            words.get("score.sulci"),
            SulciSection.count(source.classification(), words),
            words.get("score.sulci.meaning"),
            "PN table 1; Charidimou 2017"));
    if (source.reading().ariaH() != null) {
      scores.add(
          new Score(
              words.get("score.ariaH"),
              words.get("ariaH." + source.reading().ariaH().key()),
              words.get("score.ariaH.meaning"),
              ""));
    }
    return new ScoresSection(scores, lobes(source, words));
  }

  private static Score multifocality(ReportSource source, Words words) {
    Multifocality score = source.classification().multifocality();
    String grade = score.total() >= 2 ? "multifocal" : score.total() == 1 ? "unifocal" : "none";
    boolean cortical = !source.classification().result().isInfratentorial();
    return new Score(
        words.get("score.multifocality"),
        words.get("score.multifocality.value", score.total(), score.left(), score.right()),
        words.clauses(
            List.of(
                words.get("score.multifocality." + grade),
                cortical ? "" : words.get("score.multifocality.notCortical"))),
        "Charidimou 2017");
  }

  private static List<LobeCount> lobes(ReportSource source, Words words) {
    List<Sulcus> counting =
        source.reading().sulci().stream()
            .filter(sulcus -> sulcus.canCount() && sulcus.assessment().isPresent())
            .toList();
    Stream<@Nullable Lobe> lobes = Stream.concat(Stream.of(Lobe.values()), Stream.of((Lobe) null));
    return lobes
        .map(lobe ->
            new LobeCount(
                words.get(lobe == null ? "lobe.notNamed" : "lobe." + lobe.key()),
                count(counting, lobe, Side.LEFT),
                count(counting, lobe, Side.RIGHT)))
        .filter(lobe -> lobe.left() + lobe.right() > 0)
        .toList();
  }

  private static long count(List<Sulcus> sulci, @Nullable Lobe lobe, Side side) {
    return sulci.stream()
        .filter(sulcus -> Objects.equals(sulcus.lobe(), lobe) && sulcus.hemisphere() == side)
        .count();
  }
}
