package org.sideroscope.dicomobjects.sr;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.VertebralLevels;

/**
 * Readings whose texts are such as DICOM can hold: without tabs, without blanks at the end, and
 * nothing said where a text is blank or no number was given.
 */
final class PlainTexts {

  private static final Measurements NO_NUMBERS = new Measurements(null, null, null);
  private static final VertebralLevels NO_LEVELS = new VertebralLevels(null, null);

  private PlainTexts() {}

  static Reading of(Reading reading) {
    return (Reading) record(reading);
  }

  private static Object record(Record value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    try {
      Object[] parts = new Object[components.length];
      for (int i = 0; i < parts.length; i++) {
        components[i].getAccessor().setAccessible(true);
        parts[i] =
            plain(
                components[i].getAccessor().invoke(value),
                components[i].getAnnotatedType().isAnnotationPresent(Nullable.class));
      }
      Constructor<?> constructor =
          value
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("A record does not open.", e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value, boolean nullable) {
    return switch (value) {
      case null -> null;
      case String text -> text.isBlank() && nullable ? null : plain(text);
      case Measurements numbers when numbers.equals(NO_NUMBERS) -> null;
      case VertebralLevels levels when levels.equals(NO_LEVELS) -> null;
      case Record inner -> record(inner);
      case List<?> list -> list.stream().map(each -> plain(each, false)).toList();
      case SortedMap<?, ?> map -> {
        Map<Object, Object> plain = new TreeMap<>();
        map.forEach((key, each) -> plain.put(key, plain(each, false)));
        yield plain;
      }
      case Set<?> set -> set.stream().collect(Collectors.toSet());
      default -> value;
    };
  }

  private static String plain(String text) {
    return text.isBlank() ? "" : text.stripTrailing().replace('\t', ' ');
  }
}
