package org.sideroscope.cohort.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SupratentorialExtension;

/** Every field there is, in the order of the specification's sections 3.2, 1 and 3.5. */
public final class Fields {

  /** The derived class. */
  static final String RESULT = "result";

  private static final List<String> STATES =
      Stream.of(AssessmentState.ABSENT, AssessmentState.INDETERMINATE, AssessmentState.PRESENT)
          .map(AssessmentState::key)
          .toList();

  private static final Map<String, Field> ALL = all();

  private Fields() {}

  /** In their stable order. */
  public static List<Field> values() {
    return List.copyOf(ALL.values());
  }

  public static Optional<Field> find(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  private static Map<String, Field> all() {
    List<Field> fields = new ArrayList<>();
    Field result = result();
    fields.add(result);
    Stream.of(ResultCode.values()).map(code -> resultCode(result, code)).forEach(fields::add);
    Stream.of(Region.values()).map(Fields::region).forEach(fields::add);
    fields.add(distribution());
    fields.add(haemorrhage());
    fields.add(extension());
    Stream.of(Site.values()).flatMap(Fields::keys).map(Fields::site).forEach(fields::add);
    fields.add(number("sulci", scored -> scored.derived().sulcusCount()));
    fields.add(score("css/left", 2, scored -> scored.derived().multifocality().left()));
    fields.add(score("css/right", 2, scored -> scored.derived().multifocality().right()));
    fields.add(score("css/total", 4, scored -> scored.derived().multifocality().total()));
    Stream.of(Region.values())
        .filter(region -> region != Region.SULCI)
        .map(Fields::extent)
        .forEach(fields::add);
    Stream.of(Region.values()).map(Fields::volume).forEach(fields::add);
    Map<String, Field> byKey = new LinkedHashMap<>();
    fields.forEach(field -> byKey.put(field.key(), field));
    return byKey;
  }

  private static Field result() {
    return Field.derived(
        RESULT,
        FieldScale.NOMINAL,
        Stream.of(ResultCode.values()).map(ResultCode::code).toList(),
        scored -> Optional.of(scored.derived().result().code()));
  }

  /** An incomplete reading does not tell which class it will be of. */
  private static Field resultCode(Field result, ResultCode code) {
    return Field.category(result, code.code(), ResultCode.INCOMPLETE.code());
  }

  private static Field region(Region region) {
    return Field.asked(
        "region/" + region.key(),
        FieldScale.NOMINAL,
        STATES,
        reading -> state(RegionState.of(region, reading.region(region)).state()),
        reading -> isSpokenOf(region, reading));
  }

  /** Assessed, or said why not. */
  private static boolean isSpokenOf(Region region, Reading reading) {
    RegionState derived = RegionState.of(region, reading.region(region));
    return derived.state() != AssessmentState.NOT_ASSESSED
        || derived.notImaged()
        || reading.region(region).overall().reason() != null;
  }

  private static Stream<SiteKey> keys(Site site) {
    return site.isPaired()
        ? Stream.of(Side.values()).map(side -> SiteKey.of(site, side))
        : Stream.of(SiteKey.of(site));
  }

  private static Field site(SiteKey key) {
    return Field.asked(
        key.label(),
        FieldScale.NOMINAL,
        STATES,
        reading -> state(said(reading, key).state()),
        reading -> !said(reading, key).equals(Assessment.NONE));
  }

  /** Of a site; what was said of both sides together stands for each. */
  private static Assessment said(Reading reading, SiteKey key) {
    Map<SiteKey, Assessment> said =
        key.site()
            .region()
            .<Map<SiteKey, Assessment>>map(region -> reading.region(region).sites())
            .orElseGet(() -> reading.deposits().supratentorialOther());
    Assessment both = said.getOrDefault(SiteKey.of(key.site()), Assessment.NONE);
    return said.getOrDefault(key, both);
  }

  private static Optional<String> state(AssessmentState state) {
    return Optional.of(state.key()).filter(STATES::contains);
  }

  private static Field distribution() {
    return Field.asked(
        "distribution",
        FieldScale.NOMINAL,
        List.of(Distribution.SYMMETRIC.key(), Distribution.ASYMMETRIC.key()),
        reading ->
            Optional.of(reading.deposits().distribution())
                .filter(called -> called != Distribution.UNKNOWN)
                .map(Distribution::key),
        reading -> reading.deposits().called() != null);
  }

  private static Field haemorrhage() {
    return Field.asked(
        "haemorrhage",
        FieldScale.NOMINAL,
        List.of(Answer.NO.key(), Answer.YES.key()),
        reading ->
            Optional.of(reading.context().history().intracranialHaemorrhage())
                .filter(answer -> answer != Answer.UNKNOWN)
                .map(Answer::key),
        reading -> reading.context().history().haemorrhage() != null);
  }

  private static Field extension() {
    return Field.derived(
        "supratentorial-extension",
        FieldScale.NOMINAL,
        List.of(SupratentorialExtension.NO.key(), SupratentorialExtension.YES.key()),
        scored ->
            Optional.of(scored.derived().supratentorialExtension())
                .filter(extension -> extension != SupratentorialExtension.UNKNOWN)
                .map(SupratentorialExtension::key));
  }

  private static Field number(String key, ToIntFunction<ScoredReading> number) {
    return Field.derived(
        key, FieldScale.COUNT, List.of(), scored -> text(isRead(scored), number, scored));
  }

  /** A score from 0. */
  private static Field score(String key, int highest, ToIntFunction<ScoredReading> score) {
    List<String> categories =
        Stream.iterate(0, value -> value <= highest, value -> value + 1)
            .map(String::valueOf)
            .toList();
    return Field.derived(
        key, FieldScale.ORDINAL, categories, scored -> text(isRead(scored), score, scored));
  }

  /** The convexities were assessed, or sulci were found before all were. */
  private static boolean isRead(ScoredReading scored) {
    return isSpokenOf(Region.SULCI, scored.reading()) || !scored.reading().sulci().isEmpty();
  }

  private static Optional<String> text(
      boolean read, ToIntFunction<ScoredReading> number, ScoredReading scored) {
    return read ? Optional.of(String.valueOf(number.applyAsInt(scored))) : Optional.empty();
  }

  private static Field extent(Region region) {
    return Field.derived(
        "extent/" + region.key(),
        FieldScale.ORDINAL,
        Stream.of(Extent.values()).map(Extent::key).toList(),
        scored -> RegionMeasures.extent(scored.reading().region(region)).map(Extent::key));
  }

  private static Field volume(Region region) {
    return Field.derived(
        "volume/" + region.key(),
        FieldScale.MILLILITRES,
        List.of(),
        scored -> {
          var volume = RegionMeasures.volumeMl(scored.reading(), region);
          return volume.isPresent()
              ? Optional.of(String.valueOf(volume.getAsDouble()))
              : Optional.empty();
        });
  }
}
