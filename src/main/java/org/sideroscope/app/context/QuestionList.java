package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.control.Segments;

/**
 * Questions of one kind, found by typing: the arrows choose one, Enter gives its next answer, and
 * what else is asked of the chosen one unfolds below it, reached with Tab.
 */
final class QuestionList<A> extends VBox {

  /**
   * A question as it stands.
   *
   * @param detail what is said beside the answer, in a few words
   */
  record Asked<A>(Subject subject, Optional<A> answer, String detail) {}

  /** What is done with an answer, and what else is asked. */
  interface Hand<A> {

    /** An answer; empty to take it back. */
    void give(Subject subject, Optional<A> answer);

    /** What else is asked of one that is answered; empty where nothing is. */
    Optional<Node> details(Subject subject);
  }

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

  private final String id;
  private final List<A> answers;
  private final Function<A, String> words;
  private final Function<A, String> hints;
  private final Hand<A> hand;
  private final @Nullable String ownWords;
  private final TextField find = new TextField();
  private final VBox rows = new VBox();
  private final Map<String, Row> byKey = new LinkedHashMap<>();
  private List<Asked<A>> asked = List.of();
  private @Nullable String picked;
  private boolean entered;

  /**
   * @param id of the parts, for tests and style sheets
   * @param ownWords what stands beside what is typed where it is no term; null where only terms can
   *     be asked about
   */
  QuestionList(
      String id,
      String prompt,
      List<A> answers,
      Function<A, String> words,
      Function<A, String> hints,
      @Nullable String ownWords,
      Hand<A> hand) {
    this.id = id;
    this.answers = List.copyOf(answers);
    this.words = words;
    this.hints = hints;
    this.ownWords = ownWords;
    this.hand = hand;
    setId(id);
    setSpacing(4);
    find.setId(id + "-find");
    find.setPromptText(prompt);
    find.setAccessibleText(prompt);
    find.getStyleClass().add("typed-line");
    find.textProperty().subscribe(this::typed);
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    find.addEventFilter(KeyEvent.KEY_RELEASED, _ -> entered = false);
    getChildren().setAll(find, rows);
  }

  Node first() {
    return find;
  }

  void show(List<Asked<A>> next) {
    asked = List.copyOf(next);
    filter();
  }

  /** What is typed stays in sight while the list below it grows and shrinks. */
  private void typed() {
    filter();
    if (find.isFocused()) {
      IntoSight.bring(find);
    }
  }

  private void filter() {
    List<Asked<A>> wanted = new ArrayList<>(asked.stream().filter(this::isWanted).toList());
    own(wanted).ifPresent(wanted::add);
    List<String> keys = wanted.stream().map(one -> one.subject().key()).toList();
    wanted.forEach(
        one -> byKey.computeIfAbsent(one.subject().key(), _ -> new Row(one.subject())).show(one));
    List<Row> seen =
        keys.stream().flatMap(key -> Optional.ofNullable(byKey.get(key)).stream()).toList();
    if (!rows.getChildren().equals(seen)) {
      rows.getChildren().setAll(seen);
    }
    if (picked != null && !keys.contains(picked)) {
      pick(null);
    }
    forgetOthers(keys);
    if (picked == null && !find.getText().isBlank() && !keys.isEmpty()) {
      pick(keys.getFirst());
    }
  }

  /** Of what was typed only what is seen is kept, else each letter would leave a row behind. */
  private void forgetOthers(List<String> seen) {
    List<String> kept = new ArrayList<>(asked.stream().map(one -> one.subject().key()).toList());
    kept.addAll(seen);
    byKey.keySet().retainAll(kept);
  }

  private boolean isWanted(Asked<A> one) {
    String name = one.subject().name().toLowerCase(Locale.UK);
    return Arrays.stream(find.getText().toLowerCase(Locale.UK).strip().split("\\s+"))
        .allMatch(name::contains);
  }

  /** What is typed, where it names nothing that is asked already. */
  private Optional<Asked<A>> own(List<Asked<A>> wanted) {
    String typed = find.getText().strip();
    boolean known = wanted.stream().anyMatch(one -> one.subject().name().equalsIgnoreCase(typed));
    return ownWords != null && !typed.isEmpty() && !known
        ? Optional.of(new Asked<>(new Subject(typed, typed), Optional.empty(), ownWords))
        : Optional.empty();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> {
        if (!entered) {
          entered = true;
          enter();
        }
      }
      case ESCAPE -> {
        find.clear();
        KeysBack.from(this);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter() {
    Row row = picked == null ? null : byKey.get(picked);
    if (row == null) {
      KeysBack.from(this);
    } else {
      row.giveNext();
    }
  }

  private void step(int steps) {
    List<Node> seen = rows.getChildren();
    Row row = picked == null ? null : byKey.get(picked);
    int at = row == null ? (steps > 0 ? -1 : seen.size()) : seen.indexOf(row);
    int next = at + steps;
    if (next >= 0 && next < seen.size()) {
      byKey.values().stream()
          .filter(one -> one.equals(seen.get(next)))
          .findFirst()
          .ifPresent(one -> {
            pick(one.subject.key());
            IntoSight.bring(one);
          });
    }
  }

  private void pick(@Nullable String key) {
    String before = picked;
    picked = key;
    byKey.forEach((each, row) -> {
      if (each.equals(before) || each.equals(key)) {
        row.markPicked(each.equals(key));
      }
    });
  }

  /** A question with its answer, and below it what else is asked. */
  private final class Row extends VBox {

    private final Subject subject;
    private final Label name;
    private final Label detail = new Label();
    private final Segments<A> segments;
    private Optional<A> said = Optional.empty();

    Row(Subject subject) {
      this.subject = subject;
      setId(id + "-" + subject.key());
      getStyleClass().add("asked-row");
      name = new Label(subject.name());
      name.getStyleClass().add("asked");
      name.setMinWidth(0);
      name.setWrapText(true);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      detail.getStyleClass().addAll("small", "soft");
      detail.setMinWidth(0);
      segments =
          new Segments<>(
                  answers,
                  words,
                  hints,
                  answer -> {
                    pick(subject.key());
                    hand.give(
                        subject,
                        said.filter(answer::equals).isPresent()
                            ? Optional.empty()
                            : Optional.of(answer));
                    showSaid();
                  })
              .withIds(
                  getId(), answer -> answer.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
              .compact();
      // the keyboard answers from the line above
      segments.getChildren().forEach(button -> button.setFocusTraversable(false));
      segments.setMinWidth(USE_PREF_SIZE);
      HBox head = new HBox(8, name, detail, segments);
      head.getStyleClass().add("asked-head");
      head.setAlignment(Pos.CENTER_LEFT);
      head.setOnMouseClicked(_ -> pick(subject.key()));
      getChildren().setAll(head);
    }

    void show(Asked<A> asked) {
      boolean answeredAnew = asked.answer().isPresent() != said.isPresent();
      said = asked.answer();
      detail.setText(asked.detail());
      name.pseudoClassStateChanged(SAID, said.isPresent());
      showSaid();
      if (subject.key().equals(picked) && (answeredAnew || !holdsKeyboard())) {
        unfold(true);
      }
    }

    private void showSaid() {
      segments.show(said);
    }

    private boolean holdsKeyboard() {
      Node owner = getScene() == null ? null : getScene().getFocusOwner();
      for (Node at = owner; at != null; at = at.getParent()) {
        if (at.equals(this)) {
          return true;
        }
      }
      return false;
    }

    void giveNext() {
      int at = said.map(answers::indexOf).orElse(-1) + 1;
      hand.give(subject, at < answers.size() ? Optional.of(answers.get(at)) : Optional.empty());
    }

    void markPicked(boolean is) {
      pseudoClassStateChanged(PICKED, is);
      unfold(is);
    }

    private void unfold(boolean is) {
      Optional<Node> more = is && said.isPresent() ? hand.details(subject) : Optional.empty();
      List<Node> parts = new ArrayList<>(List.of(getChildren().getFirst()));
      more.ifPresent(parts::add);
      detail.setVisible(more.isEmpty());
      detail.setManaged(more.isEmpty());
      getChildren().setAll(parts);
    }
  }
}
