package org.sideroscope.app;

import atlantafx.base.theme.PrimerDark;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.files.FileDialogs;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.window.Workbench;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.workstation.ProgramVersion;
import org.sideroscope.workstation.Workstation;

/** Opens the window. Its first argument is when the program was entered, the others are its own. */
public final class SideroscopeApplication extends Application {

  private static final double WIDTH = 1680;
  private static final double HEIGHT = 1000;

  private @Nullable Composition composition;

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    Instant entered = Instant.parse(arguments.getFirst());
    LaunchOptions options = LaunchOptions.parse(arguments.subList(1, arguments.size())).orThrow();
    setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    Texts texts = Texts.of(Locale.UK);
    Composition built =
        Composition.create(
            (loading, passwords) -> workstation(options, loading, passwords),
            new FileDialogs(() -> stage, texts),
            texts);
    composition = built;
    Workbench workbench = built.workbench();
    Scene scene = workbench.scene(WIDTH, HEIGHT);
    stage.setTitle(texts.get("window.title"));
    stage.setScene(scene);
    workbench.attach(stage);
    stage.show();
    if (options.startTimes()) {
      new StartTimes(entered, scene, Launcher::answer, Platform::exit).start();
    }
    if (options.nextTimes().isPresent()) {
      watchNext(built, stage, options);
    } else {
      workbench.open(options.paths());
    }
    Optional<Snapshot> snapshot = options.snapshot().map(file -> new Snapshot(file, workbench));
    snapshot.ifPresent(picture ->
        picture.takeWhenSettled(
            scene,
            written -> {
              written.toFailure().ifPresent(Launcher::refuse);
              Platform.exit();
            }));
  }

  private static void watchNext(Composition composition, Stage stage, LaunchOptions options) {
    composition
        .sit(options.paths().getFirst(), options.nextTimes().orElseThrow())
        .ifPresentOrElse(
            failure -> {
              Launcher.refuse(failure);
              Platform.exit();
            },
            () ->
                new NextTimes(
                        stage,
                        () -> composition.workbench().isSettled(),
                        Launcher::answer,
                        Platform::exit)
                    .start());
  }

  /** A picture is of a program that nobody has used yet, unless a home is named outright. */
  private static Workstation workstation(
      LaunchOptions options, Executor loading, PasswordPrompt passwords) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    String program = ProgramVersion.program();
    return options
        .throwawayHome()
        .map(home -> Workstation.in(home, program, clock, loading, passwords))
        .orElseGet(() -> Workstation.ofUser(program, clock, loading, passwords));
  }

  @Override
  public void stop() {
    if (composition != null) {
      composition.close();
    }
  }
}
