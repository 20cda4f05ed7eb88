package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.command.KeptShortcuts;
import org.sideroscope.app.command.KeyDispatch;
import org.sideroscope.app.commandlist.CommandList;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.frame.SidePanels;
import org.sideroscope.app.frame.Windows;
import org.sideroscope.app.linking.AlignmentBar;
import org.sideroscope.app.linking.AlignmentDesk;
import org.sideroscope.app.linking.ViewLinks;
import org.sideroscope.app.marking.ReadersMarks;
import org.sideroscope.app.marking.SharedLevels;
import org.sideroscope.app.marking.ToolLine;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.overlay.OpenOverlays;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.reader.ReaderView;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.report.ReportSheet;
import org.sideroscope.app.shortcuts.ShortcutSheet;
import org.sideroscope.app.shortcuts.UnusedKeys;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.workstation.project.AdjudicatorSeat;
import org.sideroscope.workstation.project.ReaderSeat;
import org.sideroscope.workstation.project.Seat;

/** The window put together: its parts, and who tells whom of what. */
public final class Workbench implements AutoCloseable {

  private final Services services;
  private final Texts texts;
  private final NoticeBar notices;
  private final OpenReading reading;
  private final ReadingSide side;
  private final ViewingArea area;
  private final StudiesSide studies;
  private final ReaderView readerView;
  private final StatusBar status;
  private final MainMenu menu;
  private final MainToolBar toolBar;
  private final ViewLinks links;
  private final AlignmentDesk alignment;
  private final AlignmentBar alignmentBar;
  private final ViewCommands views;
  private final ReadingDesk desk;
  private final PictureNotes notes;
  private final ReadersMarks readersMarks = new ReadersMarks();
  private final MarkingDesk marking;
  private final ObjectDesk objects;
  private final StepNaming stepNaming;
  private final Optional<SeatSide> project;
  private final CommandHandlers handlers = new CommandHandlers();
  private final KeptShortcuts shortcuts;
  private final CommandWords words;
  private final ShortcutSheet sheet;
  private final CommandList commandList;
  private final Preferences preferences;
  private final BorderPane imagesHome;
  private final SidePanels panels;
  private final MainWindow window;
  private final StackPane root;
  private final KeyDispatch keys;
  private @Nullable Windows windows;
  private boolean patientHidden;

  public Workbench(Services services) {
    this.services = services;
    this.texts = services.texts();
    this.preferences = new Preferences(services.workstation().settings());
    this.shortcuts = new KeptShortcuts(preferences);
    this.words = new CommandWords(texts, shortcuts);
    this.keys = new KeyDispatch(handlers, shortcuts::get, this::goesToStroke);
    this.notices = new NoticeBar(texts, words::in);
    Consumer<Failure> refused = notices::tell;
    this.reading = new OpenReading(refused);
    this.area = new ViewingArea(services.drawing(), texts);
    this.side =
        new ReadingSide(
            services, reading, area, preferences, handlers, words, refused, this::revealReading);
    this.status =
        new StatusBar(
            new ToolLine(area, reading, side.palette(), texts), texts, services.runningTasks());
    new SharedLevels(area);
    this.menu = new MainMenu(handlers, shortcuts, texts);
    this.toolBar = new MainToolBar(handlers, words);
    this.stepNaming = new StepNaming(menu, toolBar, words, texts);
    this.links = new ViewLinks(area, texts);
    this.alignment =
        new AlignmentDesk(
            links, services.workstation().alignments(), services.tasks(), notices::tell, texts);
    this.alignmentBar = new AlignmentBar(alignment, links, texts);
    this.views = new ViewCommands(area, links, toolBar, texts);
    this.studies = new StudiesSide(services, area, notices, this::viewportsChanged);
    this.desk = new ReadingDesk(services, reading, studies.opening(), notices);
    this.readerView = new ReaderView(texts, services.zone(), desk::nameReader);
    this.sheet = new ShortcutSheet(shortcuts, words, texts);
    this.commandList =
        new CommandList(
            handlers, words, texts, preferences, command -> sheet.change(command, front()));
    StackSight sight = new StackSight(area, studies.hanging(), desk);
    OpenOverlays overlays = new OpenOverlays();
    this.marking =
        new MarkingDesk(
            services, area, sight, reading, side.palette(), overlays, readersMarks, notices);
    this.objects = new ObjectDesk(services, area, sight, desk, overlays, notices);
    this.notes = new PictureNotes(services, area, sight, desk, reading, side.palette(), notices);
    this.imagesHome = imagesWithMessages();
    this.project = services.seat().map(this::sideOf);
    this.panels =
        new SidePanels(
            project.map(open -> open.above(studies.view())).orElseGet(studies::view),
            imagesHome,
            project
                .flatMap(SeatSide::insteadOfReading)
                .orElseGet(() -> side.panel(readerView, marking.list(), notes.measurements())),
            preferences);
    this.window = layOut();
    this.root = window.root();
    views.bind(handlers);
    handlers
        .on(
            Command.ALIGN_SHOWN,
            () -> notices.tell(texts.get("alignment.done", alignment.alignShown())))
        .on(Command.ALIGNMENT, alignmentBar::toggle);
    new LayoutCommands(area, toolBar, texts).bind(handlers);
    notes.bind(handlers);
    marking.bind(handlers, this::revealReading);
    studies.bind(handlers, root, reading, desk, panels::revealStudies);
    studies.onObject(objects::open);
    objects.bind(handlers, studies::objects, choice -> studies.choose(choice, true));
    side.bind(handlers, studies::otherStudies);
    bindRest();
    listen();
    project.ifPresent(this::takeUp);
  }

  private SeatSide sideOf(Seat seat) {
    return switch (seat) {
      case ReaderSeat of ->
          new ProjectSide(services, of, studies, desk, reading, side, handlers, words, notices);
      case AdjudicatorSeat of ->
          new AdjudicationSide(
              services,
              of,
              studies,
              desk,
              new SideBySideViews(area, studies.hanging(), readersMarks, studies::hungFirst),
              side.questions(),
              handlers,
              notices,
              this::revealReading);
    };
  }

  /** The project says what is read, and by whom. */
  private void takeUp(SeatSide open) {
    open.bind(root, imagesHome, panels::revealStudies);
    handlers.on(Command.CLOSE_PROJECT, services.door()::leave);
    ProjectLimits.set(handlers, services.seat(), notices, texts);
    readerView.fix();
    open.start();
  }

  /** Where what is laid over a window belongs now. */
  public StackPane front() {
    return windows == null ? root : windows.inFront(root);
  }

  private void revealReading() {
    panels.revealReading();
  }

  private MainWindow layOut() {
    return new MainWindow(MainMenu.withCommandList(menu, handlers, words), toolBar, panels, status);
  }

  private BorderPane imagesWithMessages() {
    BorderPane images = new BorderPane(objects.dock());
    images.setTop(new VBox(notices, alignmentBar));
    images.setBottom(notes.keyImages());
    return new BorderPane(images);
  }

  private void bindRest() {
    handlers
        .on(Command.HIDE_PATIENT, this::toggleHidePatient)
        .on(Command.COMMAND_LIST, () -> commandList.show(front()))
        .on(Command.SHORTCUTS, () -> sheet.show(front()))
        .on(Command.ABOUT, () -> notices.tell(texts.get("about.text")))
        .on(Command.QUIT, javafx.application.Platform::exit);
    ReportSheet report =
        new ReportSheet(
            services.workstation(),
            services.tasks(),
            preferences,
            services.files()::folderToWrite,
            texts);
    new DocumentCommands(services, reading, desk, notices, report, this::front).bind(handlers);
    new CopyCommands(services, preferences, reading, desk, this::front).bind(handlers);
    new DeletionDesk(services, desk, side.questions(), notices).bind(handlers);
    new ProjectCommands(services, side.questions(), notices).bind(handlers);
    new CoordinatingCommands(services, notices, this::front).bind(handlers);
    new MaskFileCommands(services, reading, side.palette(), area::active, notices).bind(handlers);
    new ReadingObstacles(reading, desk, texts).bind(handlers);
  }

  private void listen() {
    studies.opening().onLeave(this::leave);
    studies.opening().onStudy(choice -> desk.takeUp(choice.patient(), choice.study()));
    area.onChange(this::viewportsChanged);
    area.onChange(alignmentBar::refresh);
    alignment.load();
    services
        .workstation()
        .copies()
        .onTrouble(failure -> services.tasks().onWindowThread(() -> notices.tell(failure)));
    desk.onReader(reader -> reader.ifPresentOrElse(readerView::show, readerView::ask));
    desk.onRecent(recent ->
        menu.showRecent(
            recent, texts, study -> open(study.paths().stream().map(Path::of).toList())));
    reading.onChange(this::show);
    area.onPane(this::equip);
    FileDrops.install(root, this::open);
    viewportsChanged();
    UnusedKeys.sentence(shortcuts.troubles(), words, texts).ifPresent(notices::tell);
  }

  private void equip(ViewportPane pane) {
    marking.equip(pane);
    pane.viewport().setPointerListener(status::show);
  }

  /** What the hand is doing comes before every command. */
  private boolean goesToStroke(KeyCode key) {
    return area.panes().stream().anyMatch(pane -> pane.viewport().strokes().press(key));
  }

  private void viewportsChanged() {
    views.refresh();
    if (studies.see()) {
      desk.noteAcquisition();
    }
    marking.show();
  }

  private void show(Optional<SessionSnapshot> snapshot) {
    side.show(snapshot);
    readerView.show(snapshot);
    stepNaming.show(snapshot);
    marking.show();
  }

  private void toggleHidePatient() {
    patientHidden = !patientHidden;
    views.hidePatient(patientHidden);
    studies.hidePatient(patientHidden);
    objects.hidePatient(patientHidden);
  }

  /** Opens files and folders; none changes nothing. */
  public void open(List<Path> paths) {
    if (project.isEmpty()) {
      studies.open(paths);
    } else if (!paths.isEmpty()) {
      notices.tell(texts.get("worklist.closed"));
    }
  }

  /** The window's content, ready for a stage. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    keys.install(scene);
    return scene;
  }

  /** Puts the stage that has the content where it was the last time, before it is shown. */
  public void attach(Stage stage) {
    Windows.Parts parts =
        new Windows.Parts(
            imagesHome, MainWindow.imagesApart(handlers, words, texts), window.bars(), panels);
    Windows attached =
        new Windows(stage, parts, preferences, notices, texts, this::prepare, Windows::screens);
    attached.bind(handlers);
    windows = attached;
  }

  /** A second window is worked like the first. */
  private void prepare(Scene scene) {
    MainWindow.dress(scene.getRoot());
    keys.install(scene);
    FileDrops.install(scene.getRoot(), this::open);
  }

  /** True once nothing is being looked through, loaded or written any more. */
  public boolean isSettled() {
    return services.runningTasks().running().isEmpty();
  }

  /** Brings everything to the disk. */
  @Override
  public void close() {
    if (windows != null) {
      preferences.put(windows.toKeep());
      windows.release();
    }
    // what a drag has painted by now is meant, and what is typed
    area.panes().forEach(pane -> pane.viewport().strokes().end());
    KeysBack.from(root);
    desk.close();
    project.ifPresent(SeatSide::close);
  }

  /** A window of other services on the stage of this one, which is retired. */
  public Workbench succeededBy(Services next) {
    Workbench successor = new Workbench(next);
    Scene before = root.getScene();
    if (before != null && before.getWindow() instanceof Stage stage) {
      stage.setScene(successor.scene(before.getWidth(), before.getHeight()));
      successor.attach(stage);
    }
    return successor;
  }

  /** Closes everything and lets go of the images, for another window in this one's place. */
  public void retire() {
    close();
    studies.hanging().clear();
  }

  private void leave() {
    if (project.filter(SeatSide::keepsKeys).isEmpty()) {
      KeysBack.from(root);
    }
    objects.closeAll();
    desk.leave();
  }
}
