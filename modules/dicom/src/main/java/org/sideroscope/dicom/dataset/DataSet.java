package org.sideroscope.dicom.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The attributes of a file or of one item of a sequence, in the order of their tags. Immutable. */
public final class DataSet {

  public static final DataSet EMPTY = of(List.of());

  /** By tag, which ascends as an unsigned number. */
  private final SortedMap<Integer, DataElement> elements;

  private DataSet(SortedMap<Integer, DataElement> elements) {
    this.elements = elements;
  }

  /** Of several elements with one tag the first counts. */
  public static DataSet of(Collection<DataElement> elements) {
    SortedMap<Integer, DataElement> byTag = new TreeMap<>(Integer::compareUnsigned);
    elements.forEach(element -> byTag.putIfAbsent(element.tag(), element));
    return new DataSet(byTag);
  }

  /** With other elements in the place of those that have their tags. */
  public DataSet with(Collection<DataElement> others) {
    SortedMap<Integer, DataElement> all = new TreeMap<>(elements);
    others.forEach(element -> all.put(element.tag(), element));
    return new DataSet(all);
  }

  public List<DataElement> elements() {
    return List.copyOf(elements.values());
  }

  public Optional<DataElement> find(int tag) {
    return Optional.ofNullable(elements.get(tag));
  }

  /** The value as text; empty if it is missing. */
  public String text(int tag) {
    return find(tag).map(DataElement::text).orElse("");
  }

  public List<String> texts(int tag) {
    return find(tag).map(DataElement::texts).orElse(List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DataSet that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  /** Says nothing of the values, which may be somebody's name. */
  @Override
  public String toString() {
    return elements.size() + " elements";
  }
}
