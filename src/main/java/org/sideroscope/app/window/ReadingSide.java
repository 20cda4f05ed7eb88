package org.sideroscope.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.asking.RestQuestion;
import org.sideroscope.app.card.CardView;
import org.sideroscope.app.card.ResultStrip;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.comparing.ComparisonDesk;
import org.sideroscope.app.comparing.ComparisonView;
import org.sideroscope.app.context.ContextPanel;
import org.sideroscope.app.palette.AnswerView;
import org.sideroscope.app.palette.MarkVolumes;
import org.sideroscope.app.palette.PaletteCommands;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.palette.PaletteView;
import org.sideroscope.app.palette.PlaceSentences;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.project.OpenQuestions;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.reading.PatternView;
import org.sideroscope.app.signing.SigningDesk;
import org.sideroscope.app.sulci.SulciCommands;
import org.sideroscope.app.sulci.SulciModel;
import org.sideroscope.app.sulci.SulciView;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.walk.Stop;
import org.sideroscope.app.walk.Walk;
import org.sideroscope.app.walk.WalkGuide;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.reading.Marks;

/** The side of the window where the questions of the reading are asked, answered and signed. */
final class ReadingSide {

  private final Services services;
  private final Texts texts;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Walk walk;
  private final QuestionPanel questions;
  private final SigningDesk signing;
  private final AnswerView answer;
  private final PaletteView paletteView;
  private final WalkGuide guide;
  private final SulciModel sulcal;
  private final SulciView sulci;
  private final PatternView pattern;
  private final CardView card;
  private final ContextPanel context;
  private final ResultStrip strip;
  private final ReadingCommands commands;

  /**
   * @param reveal brings this side into sight where it is folded away
   */
  ReadingSide(
      Services services,
      OpenReading reading,
      ViewingArea area,
      Preferences preferences,
      CommandHandlers handlers,
      CommandWords words,
      Consumer<Failure> refused,
      Runnable reveal) {
    this.services = services;
    this.texts = services.texts();
    this.reading = reading;
    this.palette = new PaletteModel(reading, refused, PlaceSentences.of(texts));
    this.sulcal = new SulciModel(reading, palette::pickSulcus);
    this.sulci = new SulciView(reading, sulcal, words, texts);
    this.walk = new Walk(reading, palette);
    this.commands =
        new ReadingCommands(
            reading, palette, walk, sulci, area, texts.get("card.nothing-to-settle"));
    this.card = new CardView(words, texts, commands::goTo);
    this.questions = new QuestionPanel(texts, reveal);
    this.signing =
        new SigningDesk(
            reading,
            services.workstation(),
            questions,
            preferences,
            handlers,
            words,
            texts,
            services.zone());
    this.pattern = new PatternView(reading, texts);
    this.context = new ContextPanel(reading, words, texts);
    this.strip = new ResultStrip(texts);
    this.answer = new AnswerView(palette, reading, words, texts);
    this.paletteView = new PaletteView(palette, answer, words, texts);
    this.guide = new WalkGuide(walk, area, reading, words, texts);
    palette.onChange(this::pickChanged);
    walk.onChange(this::questionChanged);
    sulci.setOnAdding(reveal);
    context.setOnOpening(reveal);
    pickChanged();
  }

  /** What is picked, for those who mark and measure what it is. */
  PaletteModel palette() {
    return palette;
  }

  /** Finds the way to questions that are not answered. */
  OpenQuestions openQuestions() {
    return new OpenQuestions(walk, palette, texts);
  }

  /** Where something is asked that concerns the reading. */
  QuestionPanel questions() {
    return questions;
  }

  /**
   * The parts below each other; what was left on the pictures is between the answers and what
   * follows from them.
   *
   * @param reader says who reads
   */
  BorderPane panel(Node reader, Node marks, Node measurements) {
    List<Node> sections =
        new ArrayList<>(
            List.of(
                reader, paletteView, guide, sulci, marks, measurements, pattern, card, context));
    // a project compares and keeps what is read in its own way
    if (services.seat().isEmpty()) {
      sections.add(new ComparisonView(reading, texts));
      sections.add(signing.view());
    }
    return MainWindow.readingPanel(new VBox(strip, questions), sections.toArray(Node[]::new));
  }

  void bind(CommandHandlers handlers, Supplier<List<Study>> otherStudies) {
    commands.bind(handlers);
    new SulciCommands(sulcal, sulci).bind(handlers);
    new PaletteCommands(palette, answer).bind(handlers);
    context.bind(handlers);
    signing.bind(handlers);
    ComparisonDesk comparison =
        new ComparisonDesk(
            reading,
            services.workstation(),
            services.tasks(),
            questions,
            otherStudies,
            services.files()::readingToOpen,
            texts);
    handlers
        .on(Command.COMPARE_READING, comparison::ask)
        .on(Command.REST_ABSENT, new RestQuestion(reading, questions, texts)::ask);
  }

  void show(Optional<SessionSnapshot> snapshot) {
    Reading shown = snapshot.map(SessionSnapshot::reading).orElse(Reading.EMPTY);
    Marks marks = snapshot.map(SessionSnapshot::marks).orElse(Marks.NONE);
    paletteView.show(shown, MarkVolumes.of(marks));
    card.setVisible(snapshot.isPresent());
    strip.setVisible(snapshot.isPresent());
    strip.setManaged(snapshot.isPresent());
    snapshot.ifPresent(open -> {
      card.show(open);
      strip.show(open);
    });
  }

  private void questionChanged() {
    pattern.markAsked(walk.stop() == Stop.DISTRIBUTION, walk.stop() == Stop.HAEMORRHAGE);
    paletteView.markAsked(walk.stop().region().isPresent());
  }

  private void pickChanged() {
    boolean listed = palette.region() == Region.SULCI;
    sulci.setVisible(listed);
    sulci.setManaged(listed);
    sulcal.showPicked(palette.sulcus());
  }
}
