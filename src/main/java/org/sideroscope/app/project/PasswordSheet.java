package org.sideroscope.app.project;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ServerAddress;

/** Asks for the password of a project's server, over the window that is seen. */
public final class PasswordSheet implements PasswordPrompt {

  private static final double WIDTH = 440;

  private final Supplier<StackPane> window;
  private final Texts texts;

  /**
   * @param window what sheets are laid over now
   */
  public PasswordSheet(Supplier<StackPane> window, Texts texts) {
    this.window = window;
    this.texts = texts;
  }

  /** Waits for an answer, anywhere but on the window's thread, which nobody could answer then. */
  @Override
  public Optional<String> ask(ServerAddress server) {
    if (Platform.isFxApplicationThread()) {
      return Optional.empty();
    }
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Platform.runLater(() -> show(server, answer));
    try {
      return answer.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nothing but answers completes it.", e);
    }
  }

  private void show(ServerAddress server, CompletableFuture<Optional<String>> answer) {
    PasswordField password = new PasswordField();
    password.setId("password");
    password.setPromptText(texts.get("password.prompt"));
    password.setAccessibleText(texts.get("password.prompt"));
    Button enter = new Button(texts.get("password.enter"));
    enter.setId("password-enter");
    enter.getStyleClass().add("accent");
    enter.disableProperty().bind(password.textProperty().isEmpty());
    Button leave = new Button(texts.get("question.leave"));
    leave.setId("password-leave");
    Overlay overlay =
        new Overlay("password-sheet", panel(server, password, enter, leave), password);
    overlay.getStyleClass().add("scrim");
    Runnable give =
        () -> {
          if (!password.getText().isEmpty()) {
            answer.complete(Optional.of(password.getText()));
            overlay.close();
          }
        };
    password.setOnAction(_ -> give.run());
    enter.setOnAction(_ -> give.run());
    leave.setOnAction(_ -> overlay.close());
    StackPane root = window.get();
    overlay.show(root);
    // however it goes, whoever waits is not left waiting
    overlay
        .parentProperty()
        .subscribe(parent -> {
          if (parent == null) {
            answer.complete(Optional.empty());
          }
        });
    root.getScene()
        .windowProperty()
        .subscribe(stage -> {
          if (stage == null) {
            answer.complete(Optional.empty());
          }
        });
  }

  private VBox panel(ServerAddress server, PasswordField password, Button enter, Button leave) {
    Label title = new Label(texts.get("password.title", server.user(), server.host()));
    title.setId("password-title");
    title.getStyleClass().add("question-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label kept = new Label(texts.get("password.kept", server.schema(), server.database()));
    kept.getStyleClass().addAll("small", "soft");
    kept.setWrapText(true);
    kept.setMinHeight(Region.USE_PREF_SIZE);
    HBox buttons = new HBox(8, enter, leave);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox panel = new VBox(12, title, password, kept, buttons);
    panel.getStyleClass().addAll("sheet", "password-panel");
    panel.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    return panel;
  }
}
