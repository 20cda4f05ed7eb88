package org.sideroscope.app.studies;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;

/** The list of patients, studies and series. */
public final class StudiesView extends BorderPane {

  /** A series that the user chose, with whose it is. */
  public record Choice(Patient patient, Study study, ImageStack stack) {

    /** The same series as a later scan has it; itself where that scan does not hold it. */
    public Choice in(Scan scan) {
      return scan.patients().stream()
          .filter(other -> other.facts().equals(patient.facts()))
          .flatMap(other -> other.studies().stream().flatMap(s -> choice(other, s).stream()))
          .findFirst()
          .orElse(this);
    }

    private Optional<Choice> choice(Patient other, Study otherStudy) {
      return otherStudy.facts().equals(study.facts())
          ? otherStudy.stacks().stream()
              .filter(s -> s.id().equals(stack.id()))
              .findFirst()
              .map(s -> new Choice(other, otherStudy, s))
          : Optional.empty();
    }
  }

  /** An object that the user chose, with whose it is. */
  public record ObjectChoice(Patient patient, Study study, StudyObject object) {}

  private final ListView<StudyRow> list = new ListView<>();
  private final StudyCells cells;
  private final RowDetails details;
  private final Texts texts;
  private Consumer<Choice> onOpen = choice -> {};
  private BiConsumer<Choice, ImageKind> onKind = (choice, kind) -> {};
  private BiConsumer<ObjectChoice, Boolean> onOpenObject = (choice, byKeyboard) -> {};
  private String active = "";
  private @Nullable ContextMenu menu;

  public StudiesView(Texts texts, ThumbnailSource thumbnails) {
    this.texts = texts;
    this.cells = new StudyCells(texts, thumbnails);
    this.details = new RowDetails(texts);
    setId("studies");
    getStyleClass().addAll("side-panel", "studies");
    Label heading = new Label(texts.get("studies.heading"));
    heading.getStyleClass().add("heading");
    heading.setPadding(new javafx.geometry.Insets(12, 12, 8, 12));
    setTop(heading);
    Label empty = new Label(texts.get("studies.empty"));
    empty.getStyleClass().add("soft");
    empty.setWrapText(true);
    empty.setPadding(new javafx.geometry.Insets(12));
    list.setPlaceholder(empty);
    list.setId("stacks");
    list.setCellFactory(view -> cells.newCell(view, this::openSelected, this::showMenu));
    list.setOnContextMenuRequested(event -> showMenuOfSelected());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((selection, before, now) -> details.show(now));
    setCenter(list);
    setBottom(details);
  }

  /** Says what happens when a series is chosen. */
  public void setOnOpen(Consumer<Choice> action) {
    onOpen = action;
  }

  /**
   * Says what happens when an object is chosen.
   *
   * @param action told the object, and whether it was chosen by the keyboard
   */
  public void setOnOpenObject(BiConsumer<ObjectChoice, Boolean> action) {
    onOpenObject = action;
  }

  /** The objects that are listed and can be opened. */
  public List<ObjectChoice> objects() {
    return list.getItems().stream().flatMap(row -> objects(row).stream()).toList();
  }

  private static List<ObjectChoice> objects(StudyRow row) {
    return row instanceof StudyRow.ObjectRow(Patient patient, Study study, var objects)
        ? objects.stream()
            .filter(ObjectWords::isOpened)
            .map(object -> new ObjectChoice(patient, study, object))
            .toList()
        : List.of();
  }

  /** Says what happens when the reader says what kind of image a series is. */
  public void setOnKind(BiConsumer<Choice, ImageKind> action) {
    onKind = action;
  }

  public void show(Scan scan) {
    list.getItems().setAll(StudyRow.of(scan));
    active = "";
  }

  /** The same files, some of them called otherwise: what was selected and in sight stays so. */
  public void showCorrected(Scan scan) {
    List<StudyRow> rows = StudyRow.of(scan);
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, rows.get(i));
      }
    }
    details.show(list.getSelectionModel().getSelectedItem());
  }

  /** Asks what kind of image a series is, at its line. */
  public void askKind(String stackId) {
    indexOf(stackId)
        .ifPresent(index -> {
          select(index);
          showMenuOfSelected();
        });
  }

  /** Scrolls to a line, unless it is in sight. */
  private void reveal(int index) {
    list.layout();
    boolean inSight =
        list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() <= index
            && flow.getLastVisibleCell().getIndex() > index;
    if (!inSight) {
      list.scrollTo(Math.max(0, index - 2));
      list.layout();
    }
  }

  private OptionalInt indexOf(String stackId) {
    List<StudyRow> rows = list.getItems();
    return IntStream.range(0, rows.size())
        .filter(
            i -> rows.get(i) instanceof StudyRow.StackRow row && row.stack().id().equals(stackId))
        .findFirst();
  }

  /** Marks the stacks that are in viewports, and the one in the active viewport. */
  public void markShown(Set<String> shownIds, String activeId) {
    cells.markShown(shownIds, activeId);
    if (!activeId.equals(active)) {
      active = activeId;
      indexOf(activeId).ifPresent(this::select);
    }
    list.refresh();
  }

  private void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    reveal(index);
  }

  /** Leaves out or shows again what identifies the patient. */
  public void hidePatient(boolean hidden) {
    cells.hidePatient(hidden);
    details.hidePatient(hidden);
    details.show(list.getSelectionModel().getSelectedItem());
    list.refresh();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
      showMenuOfSelected();
      event.consume();
    }
  }

  private void showMenuOfSelected() {
    StudyRow selected = list.getSelectionModel().getSelectedItem();
    Node line =
        list.lookupAll(".list-cell").stream()
            .filter(node -> node instanceof Cell<?> cell && cell.isSelected())
            .findFirst()
            .orElse(list);
    if (selected != null) {
      menuOf(selected).ifPresent(next -> next.show(line, Side.BOTTOM, 64, -8));
    }
  }

  private void showMenu(StudyRow row, ContextMenuEvent event) {
    menuOf(row).ifPresent(next -> next.show(list, event.getScreenX(), event.getScreenY()));
  }

  /** What can be done with a line; never two menus at once. */
  private Optional<ContextMenu> menuOf(StudyRow row) {
    if (menu != null) {
      menu.hide();
      menu = null;
    }
    if (row instanceof StudyRow.StackRow(Patient patient, Study study, ImageStack stack)) {
      Choice choice = new Choice(patient, study, stack);
      menu = new KindMenu(stack, texts, kind -> onKind.accept(choice, kind));
    } else if (!objects(row).isEmpty()) {
      boolean byKeyboard = list.isFocusVisible();
      menu = new ObjectMenu(objects(row), texts, choice -> onOpenObject.accept(choice, byKeyboard));
    }
    return Optional.ofNullable(menu);
  }

  private void openSelected() {
    if (list.getSelectionModel().getSelectedItem()
        instanceof StudyRow.StackRow(Patient patient, Study study, ImageStack stack)) {
      onOpen.accept(new Choice(patient, study, stack));
    } else if (list.getSelectionModel().getSelectedItem() instanceof StudyRow.ObjectRow row) {
      openObject(row);
    }
  }

  /** The only one of a line; of several, the reader says which. */
  private void openObject(StudyRow.ObjectRow row) {
    List<ObjectChoice> objects = objects(row);
    if (objects.size() == 1) {
      onOpenObject.accept(objects.getFirst(), list.isFocusVisible());
    } else {
      showMenuOfSelected();
    }
  }
}
