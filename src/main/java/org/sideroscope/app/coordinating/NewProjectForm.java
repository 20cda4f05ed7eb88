package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.NewProject;
import org.sideroscope.workstation.project.NewProject.Part;

/** The fields of a new project, each with what is wrong with it below. */
final class NewProjectForm extends VBox {

  private static final String ADJUDICATOR = "adjudicator";

  private final Texts texts;
  private final TextField folder = new TextField();
  private final TextField name = new TextField();
  private final TextField readers = new TextField();
  private final TextField adjudicator = new TextField(ADJUDICATOR);
  private final ComboBox<Integer> readersPerStudy = new ComboBox<>();
  private final Map<Part, Label> complaints = new EnumMap<>(Part.class);
  private final Map<Part, Control> fields = new EnumMap<>(Part.class);

  /**
   * @param onChoose asks for the folder
   * @param onEnter the form is to be taken as it is
   */
  NewProjectForm(Texts texts, Runnable onChoose, Runnable onEnter) {
    super(12);
    this.texts = texts;
    Button choose = new Button(texts.get("coordinating.new.choose"));
    choose.setId("new-project-choose");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(event -> onChoose.run());
    HBox.setHgrow(folder, Priority.ALWAYS);
    HBox place = new HBox(8, folder, choose);
    List.of(folder, name, readers, adjudicator)
        .forEach(field -> field.setOnAction(event -> onEnter.run()));
    getChildren()
        .setAll(
            part(Part.FOLDER, "coordinating.new.folder", folder, place),
            part(Part.NAME, "coordinating.new.name", name, name),
            part(Part.READERS, "coordinating.new.readers", readers, readers),
            part(
                Part.READERS_PER_STUDY,
                "coordinating.new.readers-per-study",
                readersPerStudy,
                readersPerStudy),
            part(Part.ADJUDICATOR, "coordinating.new.adjudicator", adjudicator, adjudicator));
    readers.setPromptText(texts.get("coordinating.new.readers-prompt"));
    readers.textProperty().subscribe(typed -> offer(NewProject.ids(typed).size()));
  }

  private Node part(Part part, String key, Control field, Region row) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("heading");
    heading.setLabelFor(field);
    field.setId("new-project-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    field.setAccessibleText(heading.getText());
    Label complaint = new Label();
    complaint.setId(field.getId() + "-wrong");
    complaint.setWrapText(true);
    complaint.setMinHeight(USE_PREF_SIZE);
    complaint.getStyleClass().addAll("small", "error");
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    complaints.put(part, complaint);
    fields.put(part, field);
    return new VBox(4, heading, row, complaint);
  }

  /** As many as there are, until somebody chooses fewer. */
  private void offer(int amount) {
    boolean all =
        readersPerStudy.getValue() == null
            || readersPerStudy.getValue() == readersPerStudy.getItems().size();
    int chosen = all ? amount : Math.min(readersPerStudy.getValue(), amount);
    readersPerStudy
        .getItems()
        .setAll(IntStream.rangeClosed(1, Math.max(1, amount)).boxed().toList());
    readersPerStudy.setValue(Math.max(1, chosen));
  }

  /** What has the keyboard to begin with. */
  Control first() {
    return folder;
  }

  /** Puts a folder in, and its name where the project has none yet. */
  void place(String chosen) {
    folder.setText(chosen);
    Path last = Path.of(chosen).getFileName();
    if (name.getText().isBlank() && last != null) {
      name.setText(last.toString());
    }
  }

  NewProject filledIn() {
    return new NewProject(
        folder.getText(),
        name.getText(),
        NewProject.ids(readers.getText()),
        adjudicator.getText(),
        readersPerStudy.getValue());
  }

  /** Says what is wrong beside each field, and goes to the first. */
  void complain(Map<Part, String> sentences) {
    complaints.forEach((part, label) ->
        label.setText(sentences.containsKey(part) ? "⚠ " + sentences.get(part) : ""));
    sentences.keySet().stream().sorted().findFirst().map(fields::get).ifPresent(FocusByKey::on);
  }

  /** For the next project. */
  void clear() {
    folder.clear();
    name.clear();
    readers.clear();
    adjudicator.setText(ADJUDICATOR);
    complain(Map.of());
  }
}
