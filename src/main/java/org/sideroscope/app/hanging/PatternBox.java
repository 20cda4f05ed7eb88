package org.sideroscope.app.hanging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.workstation.hanging.BodyRegion;
import org.sideroscope.workstation.hanging.SeriesPattern;

/** The controls for which series is meant: kinds, plane of acquisition, region, words. */
final class PatternBox {

  private static final double WORDS_WIDTH = 110;

  private final Texts texts;
  private final Consumer<SeriesPattern> onChange;
  private final MenuButton kinds = new MenuButton();
  private final List<Node> controls;
  private SeriesPattern pattern;

  PatternBox(SeriesPattern pattern, Texts texts, Consumer<SeriesPattern> onChange) {
    this.pattern = pattern;
    this.texts = texts;
    this.onChange = onChange;
    kinds.getItems().setAll(Arrays.stream(ImageKind.values()).map(this::kindItem).toList());
    nameKinds();
    List<Optional<AnatomicalPlane>> planes =
        List.of(
            Optional.empty(),
            Optional.of(AnatomicalPlane.AXIAL),
            Optional.of(AnatomicalPlane.CORONAL),
            Optional.of(AnatomicalPlane.SAGITTAL));
    TypedField words =
        new TypedField(
            String.join(", ", pattern.words()),
            texts.get("hanging.pattern-words"),
            text -> {
              change(this.pattern.withWords(TypedField.words(text)));
              return Optional.empty();
            });
    words.setPrefWidth(WORDS_WIDTH);
    this.controls =
        List.of(
            kinds,
            WordsBox.of(
                planes, pattern.plane(), this::plane, next -> change(this.pattern.withPlane(next))),
            WordsBox.optional(
                BodyRegion.values(),
                pattern.region(),
                "hanging.any-region",
                texts,
                next -> change(this.pattern.withRegion(next))),
            words);
  }

  List<Node> controls() {
    return controls;
  }

  private String plane(Optional<AnatomicalPlane> plane) {
    return plane
        .map(p -> texts.get("plane." + p.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> texts.get("hanging.any-plane"));
  }

  private CheckMenuItem kindItem(ImageKind kind) {
    CheckMenuItem item = new CheckMenuItem(kindWords(kind));
    item.setMnemonicParsing(false);
    item.setSelected(pattern.kinds().contains(kind));
    item.setOnAction(event -> {
      List<ImageKind> next =
          Arrays.stream(ImageKind.values())
              .filter(each -> each == kind ? item.isSelected() : pattern.kinds().contains(each))
              .toList();
      change(pattern.withKinds(next));
      nameKinds();
    });
    return item;
  }

  private void nameKinds() {
    kinds.setText(
        pattern.kinds().isEmpty()
            ? texts.get("hanging.any-kind")
            : pattern.kinds().stream().map(this::kindWords).collect(Collectors.joining(", ")));
  }

  private String kindWords(ImageKind kind) {
    return texts.get("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private void change(SeriesPattern next) {
    pattern = next;
    onChange.accept(next);
  }
}
