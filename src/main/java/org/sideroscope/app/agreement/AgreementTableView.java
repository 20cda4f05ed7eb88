package org.sideroscope.app.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.sideroscope.app.project.FieldWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.agreement.Figure;
import org.sideroscope.cohort.comparison.AgreementRow;
import org.sideroscope.cohort.comparison.FieldAgreement;

/** Every field under its heading, with the leading figures of its scale. */
final class AgreementTableView {

  private static final double NAME = 190;
  private static final double CASES = 44;
  private static final double FIGURE = 186;

  private static final double LEAST_NAME = 120;

  /** Of the border and the bar that scrolls. */
  private static final double BESIDE = 18;

  private final Texts texts;
  private final FieldWords words;
  private final TreeTableView<AgreementLine> table = new TreeTableView<>();

  /**
   * @param onChosen to be told of the field that was chosen
   */
  AgreementTableView(Texts texts, FieldWords words, Consumer<FieldAgreement> onChosen) {
    this.texts = texts;
    this.words = words;
    table.setId("agreement-fields");
    table.setAccessibleText(texts.get("agreement.fields"));
    table.setShowRoot(false);
    table.setSortMode(null);
    table.getColumns().add(column("field", NAME, AgreementLine::name));
    table.getColumns().add(column("cases", CASES, AgreementLine::cases));
    table.getColumns().add(column("observed", FIGURE, AgreementLine::observed));
    table.getColumns().add(column("coefficient", FIGURE, AgreementLine::coefficient));
    table.setPrefWidth(NAME + CASES + 2 * FIGURE + BESIDE);
    table.setMinWidth(LEAST_NAME + CASES + 2 * FIGURE + BESIDE);
    table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(_ -> new Row());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (item != null) {
            item.getValue().field().ifPresent(onChosen);
          }
        });
  }

  private TreeTableColumn<AgreementLine, String> column(
      String key, double width, Function<AgreementLine, String> text) {
    TreeTableColumn<AgreementLine, String> column =
        new TreeTableColumn<>(texts.get("agreement.column." + key));
    column.setCellValueFactory(
        line -> new ReadOnlyStringWrapper(text.apply(line.getValue().getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    if (key.equals("field")) {
      column.setMinWidth(LEAST_NAME);
    } else {
      column.setMinWidth(width);
      column.setMaxWidth(width);
      column.getStyleClass().add("figure-column");
    }
    return column;
  }

  TreeTableView<AgreementLine> view() {
    return table;
  }

  /** Lists a comparison; the field that was chosen stays so, else it is the first. */
  void show(List<FieldAgreement> fields) {
    Optional<String> before =
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
            .flatMap(item -> item.getValue().field())
            .map(chosen -> chosen.field().key());
    Map<FieldGroup, TreeItem<AgreementLine>> headings = new EnumMap<>(FieldGroup.class);
    TreeItem<AgreementLine> root =
        new TreeItem<>(new AgreementLine("", "", "", "", Optional.empty()));
    TreeItem<AgreementLine> chosen = null;
    for (FieldAgreement each : fields) {
      FieldGroup group = FieldGroup.of(each.field());
      TreeItem<AgreementLine> heading =
          headings.computeIfAbsent(group, _ -> heading(root, group, each));
      TreeItem<AgreementLine> item = new TreeItem<>(line(each));
      heading.getChildren().add(item);
      boolean same = before.filter(each.field().key()::equals).isPresent();
      chosen = chosen == null || same ? item : chosen;
    }
    table.setRoot(root);
    if (chosen != null) {
      table.getSelectionModel().select(chosen);
    }
  }

  private TreeItem<AgreementLine> heading(
      TreeItem<AgreementLine> root, FieldGroup group, FieldAgreement first) {
    TreeItem<AgreementLine> heading =
        new TreeItem<>(
            new AgreementLine(
                texts.get("agreement.group." + group.key()),
                "",
                first.observed().map(this::statistic).orElse(""),
                first.coefficient().map(this::statistic).orElse(""),
                Optional.empty()));
    heading.setExpanded(true);
    root.getChildren().add(heading);
    return heading;
  }

  private String statistic(AgreementRow row) {
    return texts.get("agreement.short." + row.statistic());
  }

  private AgreementLine line(FieldAgreement each) {
    return new AgreementLine(
        words.shortName(each.field()),
        each.coefficient()
            .or(each::observed)
            .map(row -> String.valueOf(row.value().sample().used()))
            .orElse(""),
        each.observed().map(this::figure).orElse(""),
        each.coefficient().map(this::figure).orElse(""),
        Optional.of(each));
  }

  private String figure(AgreementRow row) {
    Figure figure = Figure.of(row.value());
    return figure.isDefined()
        ? figure.roundedWithInterval()
        : texts.get("agreement.undefined.short");
  }

  private static final class Row extends TreeTableRow<AgreementLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");

    @Override
    protected void updateItem(AgreementLine line, boolean empty) {
      super.updateItem(line, empty);
      boolean filled = !empty && line != null;
      pseudoClassStateChanged(HEADING, filled && line.isHeading());
      pseudoClassStateChanged(UNANSWERED, filled && line.cases().equals("0"));
    }
  }
}
