package org.sideroscope.dicomobjects.sr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;

/** Collects the items below one item. What is null was not said and is not written. Used once. */
final class Content {

  private final Codes codes;
  private final Relationship relationship;
  private final List<ContentItem> items = new ArrayList<>();

  private Content(Codes codes, Relationship relationship) {
    this.codes = codes;
    this.relationship = relationship;
  }

  static Content of(Codes codes) {
    return new Content(codes, Relationship.CONTAINS);
  }

  List<ContentItem> items() {
    return List.copyOf(items);
  }

  /** Puts codes before texts, as the rows of a template follow one another. */
  void codesFirst() {
    items.sort(Comparator.comparingInt(item -> item.value() instanceof Value.Text ? 1 : 0));
  }

  Codes codes() {
    return codes;
  }

  /** Adds an item under this relationship, with what {@code below} says of it. */
  Content add(Relationship as, Code concept, Value value, Consumer<Content> below) {
    Content inside =
        new Content(
            codes,
            value instanceof Value.Container ? Relationship.CONTAINS : Relationship.HAS_PROPERTIES);
    below.accept(inside);
    items.add(new ContentItem(as, concept, value, inside.items));
    return this;
  }

  Content add(Relationship as, String concept, Value value) {
    return add(as, codes.get(concept), value, Content::nothing);
  }

  private Content add(String concept, Value value, Consumer<Content> below) {
    return add(relationship, codes.get(concept), value, below);
  }

  /** A container with a name. */
  Content group(String concept, Consumer<Content> below) {
    return add(concept, new Value.Container(""), below);
  }

  /** A container that a template of PS3.16 describes. */
  Content group(String concept, String template, Consumer<Content> below) {
    return add(concept, new Value.Container(template), below);
  }

  /** A container, left out where it would be empty. */
  Content groupUnlessEmpty(String concept, Consumer<Content> below) {
    Content inside = of(codes);
    below.accept(inside);
    return inside.items.isEmpty() ? this : group(concept, content -> content.addAll(inside));
  }

  private void addAll(Content other) {
    items.addAll(other.items);
  }

  Content text(String concept, @Nullable String text) {
    return text(concept, text, Content::nothing);
  }

  /** Blanks at the end mean nothing in DICOM, and tabs are not allowed (PS3.5 6.2, UT). */
  Content text(String concept, @Nullable String text, Consumer<Content> below) {
    return text == null || text.isBlank()
        ? this
        : add(concept, new Value.Text(text.stripTrailing().replace('\t', ' ')), below);
  }

  /** A whole number that counts nothing, such as a year. */
  Content whole(String concept, @Nullable Integer number) {
    return text(concept, number == null ? null : number.toString());
  }

  Content number(String concept, @Nullable Double number, String unit) {
    return number == null
        ? this
        : add(concept, new Value.Numeric(number, codes.get("unit/" + unit)), Content::nothing);
  }

  Content uid(String concept, @Nullable String uid) {
    return uid == null || uid.isEmpty() ? this : add(concept, new Value.Uid(uid), Content::nothing);
  }

  /** An image without a name, as an image library lists it. */
  Content image(Value.Image image) {
    items.add(new ContentItem(relationship, null, image, List.of()));
    return this;
  }

  /** A yes or a no. */
  Content yesNo(String concept, @Nullable Boolean said) {
    return said == null ? this : word(concept, "answer", said ? "yes" : "no");
  }

  /**
   * A word of a vocabulary as its code; a word that is not in it as text.
   *
   * @param family how the keys of the vocabulary begin
   */
  Content word(String concept, String family, @Nullable String word) {
    return word(concept, family, word, Content::nothing);
  }

  Content word(String concept, String family, @Nullable String word, Consumer<Content> below) {
    if (word == null) {
      return this;
    }
    return codes
        .find(family + "/" + word)
        .map(code -> add(concept, new Value.Coded(code), below))
        .orElseGet(() -> text(concept, word, below));
  }

  /** Says nothing below an item. */
  private static void nothing(Content content) {}
}
