package org.sideroscope.dicom.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataElement.Value;
import org.sideroscope.dicom.dataset.DataSet;

/** Goes through the attributes of one file, down to those of its innermost items. */
final class DataSetCleaner {

  private static final int PERSON_IDENTIFICATION = 0x00401101;
  private static final String REMOVED = "Removed";

  private final Treatments treatments;
  private final ImagingWords words;
  private final Predicate<String> harmless;
  private final UidMap uids;
  private final DateShift shift;
  private final KnownIdentifiers identifiers;
  private final Removals removals;

  /**
   * @param harmless tells free texts that name nobody
   */
  DataSetCleaner(
      Treatments treatments,
      ImagingWords words,
      Predicate<String> harmless,
      UidMap uids,
      DateShift shift,
      KnownIdentifiers identifiers,
      Removals removals) {
    this.treatments = treatments;
    this.words = words;
    this.harmless = harmless;
    this.uids = uids;
    this.shift = shift;
    this.identifiers = identifiers;
    this.removals = removals;
  }

  DataSet clean(DataSet dataSet) {
    List<DataElement> cleaned = new ArrayList<>();
    for (DataElement element : dataSet.elements()) {
      if ((element.tag() & 0xFFFF) == 0) {
        continue; // the length of a group, which PS3.5 7.2 has retired
      }
      if (SafePrivate.isSafe(element, dataSet)) {
        cleaned.add(element);
      } else {
        clean(element, dataSet).ifPresent(cleaned::add);
      }
    }
    return DataSet.of(cleaned);
  }

  private Optional<DataElement> clean(DataElement element, DataSet around) {
    Treatment treatment =
        namesSomebody(element, around) ? Treatment.REPLACE : treatments.of(element);
    Optional<DataElement> cleaned = treated(element, treatment);
    boolean same = cleaned.filter(element::equals).isPresent();
    if (!same && !isGoneThrough(treatment, cleaned)) {
      removals.note(element.tag(), treatment);
    }
    return cleaned;
  }

  /** A sequence that stays is not itself changed; what is changed within it is listed. */
  private static boolean isGoneThrough(Treatment treatment, Optional<DataElement> cleaned) {
    return treatment == Treatment.KEEP
        && cleaned.filter(next -> next.value() instanceof Value.Items).isPresent();
  }

  private Optional<DataElement> treated(DataElement element, Treatment treatment) {
    if (element.value() instanceof Value.Fragments) {
      return Optional.empty();
    }
    int tag = element.tag();
    String vr = element.vr();
    return switch (treatment) {
      case KEEP -> kept(element);
      case REMOVE -> Optional.empty();
      case EMPTY -> Optional.of(emptied(element));
      case REPLACE -> Optional.of(replaced(element));
      case MAP_UID -> Optional.of(mapped(element));
      case SHIFT -> shifted(element);
      case WORDS ->
          Optional.of(words.in(element.text()))
              .filter(text -> !text.isEmpty() && !identifiers.isIn(text))
              .map(text -> DataElement.text(tag, vr, text));
      case FREE_TEXT -> Optional.of(freeText(element));
    };
  }

  private Optional<DataElement> kept(DataElement element) {
    if (!(element.value() instanceof Value.Items(List<DataSet> items))) {
      return Optional.of(
          isRareAge(element) ? DataElement.text(element.tag(), "AS", "090Y") : element);
    }
    List<DataSet> left = items.stream().filter(item -> !isDropped(item)).map(this::clean).toList();
    // a sequence that is there has items (PS3.3 C.17.3, type 1C)
    return left.isEmpty() && !items.isEmpty()
        ? Optional.empty()
        : Optional.of(sequence(element, left));
  }

  /** So few are older than 89 that their age tells who they are. */
  private static boolean isRareAge(DataElement element) {
    return element.vr().equals("AS") && element.text().matches("09[1-9]Y|[1-9]\\d\\dY");
  }

  /** Of a concept that is its maker's own, nobody asks for a text that says nothing. */
  private boolean isDropped(DataSet item) {
    boolean dropped =
        ContentItem.isTextOfPrivateConcept(item) && !stays(item.text(ContentItem.TEXT_VALUE));
    if (dropped) {
      removals.note(ContentItem.TEXT_VALUE, Treatment.REMOVE);
    }
    return dropped;
  }

  /** Whether a text that would stay holds a name or number that the file says is somebody's. */
  private boolean namesSomebody(DataElement element, DataSet around) {
    return (element.vr().equals("LO") || element.vr().equals("SH"))
        && !PublicCodes.isOfOne(element.tag(), around)
        && treatments.of(element) == Treatment.KEEP
        && identifiers.isIn(element.text());
  }

  private static DataElement sequence(DataElement element, List<DataSet> items) {
    return new DataElement(element.tag(), "SQ", new Value.Items(items));
  }

  private static DataElement emptied(DataElement element) {
    boolean isEmpty =
        element.value() instanceof Value.Bytes bytes
            ? bytes.length() == 0
            : element.items().isEmpty();
    return isEmpty ? element : DataElement.empty(element.tag(), element.vr());
  }

  /** A value that is valid and the same for everybody. */
  private DataElement replaced(DataElement element) {
    int tag = element.tag();
    String vr = element.vr();
    if (tag == PERSON_IDENTIFICATION) {
      return sequence(element, List.of(MethodCode.code("REMOVED", "99SIDEROSCOPE", "Removed")));
    }
    if (element.value() instanceof Value.Items(List<DataSet> items)) {
      return sequence(element, items.stream().map(this::clean).toList());
    }
    return switch (vr) {
      case "DA" -> DataElement.text(tag, vr, "19000101");
      case "DT" -> DataElement.text(tag, vr, "19000101000000");
      case "TM" -> DataElement.text(tag, vr, "000000");
      case "AS" -> DataElement.text(tag, vr, "000Y");
      case "IS", "DS" -> DataElement.text(tag, vr, "0");
      case "CS", "AE" -> DataElement.text(tag, vr, "REMOVED");
      case "PN", "LO", "SH", "LT", "ST", "UT", "UC" -> DataElement.text(tag, vr, REMOVED);
      default -> DataElement.empty(tag, vr);
    };
  }

  private DataElement mapped(DataElement element) {
    String next =
        element.texts().stream().map(String::strip).map(uids::of).collect(Collectors.joining("\\"));
    return next.equals(element.text())
        ? element
        : DataElement.text(element.tag(), element.vr(), next);
  }

  private Optional<DataElement> shifted(DataElement element) {
    if (element.text().isEmpty() || !isDate(element.vr())) {
      return Optional.of(element);
    }
    List<Optional<String>> moved =
        element.texts().stream().map(text -> shift.of(element.vr(), text)).toList();
    return moved.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            DataElement.text(
                element.tag(),
                element.vr(),
                moved.stream().flatMap(Optional::stream).collect(Collectors.joining("\\"))))
        : Optional.of(emptied(element));
  }

  private static boolean isDate(String vr) {
    return vr.equals("DA") || vr.equals("DT");
  }

  private DataElement freeText(DataElement element) {
    return stays(element.text()) ? element : DataElement.text(element.tag(), element.vr(), REMOVED);
  }

  private boolean stays(String text) {
    return text.isEmpty() || (harmless.test(text) && !identifiers.isIn(text));
  }
}
