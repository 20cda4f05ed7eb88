package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.workstation.keeping.DeleteStudy;

/** Deletes everything that is kept of the study on the desk, after listing it and asking once. */
final class DeletionDesk {

  private final Services services;
  private final DeleteStudy deletion;
  private final ReadingDesk desk;
  private final QuestionPanel panel;
  private final NoticeBar notices;
  private final Texts texts;

  DeletionDesk(Services services, ReadingDesk desk, QuestionPanel panel, NoticeBar notices) {
    this.services = services;
    this.deletion = services.workstation().deletion();
    this.desk = desk;
    this.panel = panel;
    this.notices = notices;
    this.texts = services.texts();
  }

  void bind(CommandHandlers handlers) {
    handlers
        .on(Command.DELETE_STUDY, () -> desk.study().ifPresent(this::list))
        .unless(
            Command.DELETE_STUDY,
            () ->
                desk.study().isPresent()
                    ? Optional.empty()
                    : Optional.of(texts.get("reader.no-study")));
  }

  private void list(Study study) {
    services
        .tasks()
        .start(
            texts.get("task.list-kept"),
            progress -> deletion.list(uid(study)),
            lines -> ask(study, lines),
            notices::tell);
  }

  /** Enter alone does not do it: what is deleted cannot be brought back. */
  private void ask(Study study, List<String> lines) {
    CheckBox sure = new CheckBox(texts.get("deletion.sure"));
    sure.setId("deletion-sure");
    Label tickFirst = label(texts.get("deletion.tick-first"), "caution");
    tickFirst.setId("deletion-tick-first");
    tickFirst.setVisible(false);
    tickFirst.managedProperty().bind(tickFirst.visibleProperty());
    VBox body = new VBox(4);
    lines.forEach(line -> body.getChildren().add(label(line, "kept")));
    body.getChildren().addAll(label(texts.get("deletion.left"), "soft"), sure, tickFirst);
    panel.ask(
        new Question(
            "deletion",
            texts.get("deletion.title"),
            body,
            sure,
            texts.get("deletion.confirm"),
            () -> {
              tickFirst.setVisible(!sure.isSelected());
              if (sure.isSelected()) {
                delete(study);
              }
              return sure.isSelected();
            }));
  }

  /** The reading is closed first: nobody deletes one that is open. */
  private void delete(Study study) {
    desk.letGo();
    services
        .tasks()
        .start(
            texts.get("task.delete-study"),
            progress -> deletion.delete(uid(study)),
            deleted -> {
              desk.forget(study);
              notices.tell(texts.get("deletion.done"));
            },
            this::refused);
  }

  private void refused(Failure failure) {
    notices.tell(failure);
    desk.takeUpAgain();
  }

  private static String uid(Study study) {
    return study.facts().studyInstanceUid();
  }

  private static Label label(String text, String look) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", look);
    return label;
  }
}
