package org.sideroscope.workstation.project;

import java.util.stream.Collectors;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.protocol.Protocol;

/** What the tables of a project hold, for who loads them into R, pandas or REDCap. */
final class ExportReadme {

  private ExportReadme() {}

  static String of(Protocol protocol) {
    return """
    # %1$s

    Tables of a Sideroscope project: protocol version %2$d, criteria %3$s. UTF-8, comma-separated, lines end with CR LF,
    a point in decimals, ISO 8601 dates, an empty cell where nothing is known. The same project gives the same bytes.

    | file | a row is |
    |---|---|
    | readings.csv | a finished reading; `record_id` is study, reader, and `again` for the repeat |
    | sites.csv | a site or sulcus of which a reading says something |
    | consensus.csv, consensus-sites.csv | the same for each study whose readers agree or whose disagreements are settled |
    | consensus-parents.csv | a reading that a consensus was made of |
    | disagreements.csv | what a reader answered in a field that the study's readers answered differently |
    | work.csv | an assigned reading: how far it is, why it was skipped, and the `seconds` spent on it in the window |
    | decisions.csv | how a disagreement was settled, by whom and why; empty value: it cannot be decided |
    | agreement.csv | a figure of agreement with its 95 %% interval, `n` studies, `left_out` studies without two answers |
    | plots/ | each as SVG and PDF: prevalence by region, progress, and for each two readers who answered what, and differences over means with bias and limits of agreement (Bland-Altman) |
    | data-dictionary.csv | a column of readings.csv, as REDCap imports it |

    `protocol_version` in readings.csv is the version of the protocol under which the reading was made: questions that came
    with a later one were not asked then. In consensus.csv it is the version by which disagreements are settled.

    `absent` was looked for and not seen; a place that was not assessed has `not-assessed` and counts as missing in
    agreement.csv. `compared` names the readers: two ids are a pair, three and more all together, `x x-again` is a reader
    with the own repeats. `seconds` run while a study lies open; pauses of more than two minutes without a key or the
    mouse do not count; empty for what was read elsewhere. An empty value in agreement.csv means that the figure is not defined, `note` says why.

    ```r
    readings <- read.csv("readings.csv", na.strings = "")
    ```

    ```python
    readings = pandas.read_csv("readings.csv")
    ```

    ## Fields of agreement.csv

    | field | scale | answers |
    |---|---|---|
    %4$s
    """
        .formatted(
            protocol.name(),
            protocol.version(),
            protocol.criteria(),
            Fields.values().stream().map(ExportReadme::line).collect(Collectors.joining("\n")));
  }

  private static String line(Field field) {
    String answers =
        field.categories().isEmpty() ? "a number" : String.join(", ", field.categories());
    return "| `%s` | %s | %s |"
        .formatted(field.key(), field.scale().name().toLowerCase(java.util.Locale.ROOT), answers);
  }
}
