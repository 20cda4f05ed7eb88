package org.sideroscope.dicomobjects.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One item of a content tree (PS3.3 C.17.3). Immutable.
 *
 * @param position where it stands: the numbers, from 1, of the items that lead to it; 1 for the
 *     root
 * @param relationship to the item above as it is written, such as {@code HAS OBS CONTEXT}; empty
 *     for the root
 * @param name its concept; empty where it has none
 */
public record TreeItem(
    List<Integer> position,
    String relationship,
    Optional<Concept> name,
    ItemValue value,
    List<TreeItem> children) {

  public TreeItem {
    position = List.copyOf(position);
    children = List.copyOf(children);
  }

  /** The item and all below it, in the order of the document. */
  public Stream<TreeItem> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(TreeItem::all));
  }

  /** Where it stands, such as {@code 1.4.2}. */
  public String place() {
    return place(position);
  }

  static String place(List<Integer> position) {
    return position.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
