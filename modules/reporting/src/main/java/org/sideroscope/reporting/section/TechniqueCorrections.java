package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/** What the reader corrected of the acquisition, beside what the headers say. */
final class TechniqueCorrections {

  private final Names names;
  private final Words words;
  private final List<String> found = new ArrayList<>();

  private TechniqueCorrections(Names names) {
    this.names = names;
    this.words = names.words();
  }

  /**
   * One line for each fact that differs; none where the facts are of other series than were read,
   * as in a reading that was taken over from a file.
   */
  static List<String> of(Acquisition said, Acquisition headers, Names names) {
    if (headers.series().isEmpty() || !uids(said).equals(uids(headers))) {
      return List.of();
    }
    TechniqueCorrections corrections = new TechniqueCorrections(names);
    corrections.compare(said, headers);
    return List.copyOf(corrections.found);
  }

  private static List<Optional<String>> uids(Acquisition acquisition) {
    return acquisition.series().stream()
        .map(series -> Optional.ofNullable(series.seriesInstanceUid()))
        .toList();
  }

  private void compare(Acquisition said, Acquisition headers) {
    truth("correction.sensitive", said.paramagneticSensitive(), headers.paramagneticSensitive());
    truth("correction.brain", said.brain(), headers.brain());
    truth("correction.junction", said.craniocervicalJunction(), headers.craniocervicalJunction());
    put(words.get("correction.spine"), stretches(said), stretches(headers));
    for (int i = 0; i < said.series().size(); i++) {
      compare(said.series().get(i), headers.series().get(i));
    }
  }

  private void compare(SeriesAcquisition said, SeriesAcquisition headers) {
    Series one = Series.of(said, names);
    Series other = Series.of(headers, names);
    number(one, "column.fieldStrength", one.fieldStrength(), other.fieldStrength());
    number(one, "column.echoTime", one.echoTime(), other.echoTime());
    number(one, "column.repetitionTime", one.repetitionTime(), other.repetitionTime());
    number(one, "column.flipAngle", one.flipAngle(), other.flipAngle());
    number(one, "column.thickness", one.thickness(), other.thickness());
    number(one, "column.spacing", one.spacing(), other.spacing());
  }

  private void number(Series series, String column, String said, String headers) {
    put(words.get("correction.ofSeries", series.kind(), words.get(column)), said, headers);
  }

  private void truth(String key, @Nullable Boolean said, @Nullable Boolean headers) {
    put(words.get(key), answer(said), answer(headers));
  }

  private String answer(@Nullable Boolean truth) {
    return truth == null ? "" : words.get(truth ? "answer.yes" : "answer.no");
  }

  private String stretches(Acquisition acquisition) {
    return words.listed(
        acquisition.spine().stream()
            .map(CordCoverage::key)
            .map(key -> words.get("stretch." + key))
            .toList());
  }

  private void put(String what, String said, String headers) {
    if (!Objects.equals(said, headers)) {
      found.add(words.get("correction", what, known(said), known(headers)));
    }
  }

  private String known(String value) {
    return value.isEmpty() ? words.get("answer.unknown") : value;
  }
}
