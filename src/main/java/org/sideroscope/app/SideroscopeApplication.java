package org.sideroscope.app;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.window.Workbench;

/** Opens the window. */
public final class SideroscopeApplication extends Application {

  private static final double WIDTH = 1680;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 1280;
  private static final double LEAST_HEIGHT = 800;

  private @Nullable Composition composition;

  @Override
  public void start(Stage stage) {
    LaunchOptions options =
        LaunchOptions.parse(List.copyOf(getParameters().getRaw())).orThrow();
    setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    Composition built = Composition.create(Locale.UK, () -> stage, options.snapshot().isPresent());
    composition = built;
    Workbench workbench = built.workbench();
    Scene scene = workbench.scene(WIDTH, HEIGHT);
    stage.setTitle("Sideroscope");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.show();
    workbench.open(options.paths());
    Optional<Snapshot> snapshot = options.snapshot().map(file -> new Snapshot(file, workbench));
    snapshot.ifPresent(
        picture ->
            picture.takeWhenSettled(
                scene,
                written -> {
                  written.toFailure().ifPresent(Launcher::refuse);
                  Platform.exit();
                }));
  }

  @Override
  public void stop() {
    if (composition != null) {
      composition.close();
    }
  }
}
