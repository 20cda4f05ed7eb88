package org.sideroscope.reporting.table;

import java.util.List;
import java.util.Locale;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Readings as tables: one line a reading with the columns that the data dictionary describes, and
 * the long form, one line a site. Values are the words of the reading format; text is UTF-8, dates
 * are ISO 8601, an empty cell means that nothing is known. Immutable.
 */
public final class ReadingTables {

  private final List<Column> columns;

  /**
   * @param locale the language of the dictionary's labels; names and values are the same in all
   */
  public ReadingTables(Locale locale) {
    this(ReadingColumns.in(new Names(Words.in(locale)), false));
  }

  private ReadingTables(List<Column> columns) {
    this.columns = columns;
  }

  /** Of readings made for a project: they say under which version of its protocol. */
  public static ReadingTables ofProject(Locale locale) {
    return new ReadingTables(ReadingColumns.in(new Names(Words.in(locale)), true));
  }

  /** One line a reading below a line of names. */
  public String readings(List<TableRow> rows) {
    StringBuilder lines = new StringBuilder();
    lines.append(Csv.line(columns.stream().map(Column::name).toList()));
    for (TableRow row : rows) {
      lines.append(Csv.line(columns.stream().map(column -> column.cell(row)).toList()));
    }
    return lines.toString();
  }

  /** The long form, one line a site or sulcus of which something was said. */
  public String sites(List<TableRow> rows) {
    StringBuilder lines = new StringBuilder();
    lines.append(Csv.line(SiteTable.HEAD));
    SiteTable table = new SiteTable(lines);
    rows.forEach(table::add);
    return lines.toString();
  }

  /** What {@link #readings} holds, in the form that REDCap takes as a data dictionary. */
  public String dictionary() {
    return DataDictionary.of(columns);
  }
}
