package org.sideroscope.workstation.structured;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of a document in words. Immutable.
 *
 * @param place where it stands, such as {@code 1.4.2}
 * @param relationship to the item above; empty where it is merely contained in it
 * @param name may be empty
 * @param value may be empty
 * @param hint codes and identifiers behind the words, a line each; may be empty
 * @param link to the object that it refers to
 */
public record DocumentNode(
    String place,
    String relationship,
    String name,
    String value,
    String hint,
    Optional<ObjectLink> link,
    List<DocumentNode> children) {

  public DocumentNode {
    children = List.copyOf(children);
  }

  /** The node and all below it, in the order of the document. */
  public Stream<DocumentNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(DocumentNode::all));
  }

  /** The node on one line. */
  public String line() {
    String words = name.isEmpty() || value.isEmpty() ? name + value : name + ": " + value;
    return relationship.isEmpty() ? words : words + " [" + relationship + "]";
  }

  /** The node with all below it as text, two blanks for each level. */
  public Stream<String> lines() {
    return Stream.concat(
        Stream.of(line()), children.stream().flatMap(DocumentNode::lines).map(line -> "  " + line));
  }

  /**
   * What is left of it where only items that hold a text are wanted, whatever its case, with those
   * that lead to them and those below them; empty if there are none.
   */
  public Optional<DocumentNode> matching(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || line().toLowerCase(Locale.ROOT).contains(wanted)) {
      return Optional.of(this);
    }
    List<DocumentNode> left =
        children.stream().flatMap(child -> child.matching(wanted).stream()).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentNode(place, relationship, name, value, hint, link, left));
  }
}
