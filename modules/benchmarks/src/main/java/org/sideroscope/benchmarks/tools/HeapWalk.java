package org.sideroscope.benchmarks.tools;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of objects of this program and of all they hold, each object once however often
 * it is met. Sizes are those of a virtual machine with compressed pointers and headers of twelve
 * bytes.
 */
final class HeapWalk {

  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int POINTER = 4;
  private static final int ALIGNMENT = 8;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> ahead = new ArrayDeque<>();

  /** The bytes that these hold beside what was counted before. */
  long add(Iterable<?> roots) {
    long bytes = 0;
    roots.forEach(this::meet);
    while (!ahead.isEmpty()) {
      bytes += bytesOf(ahead.pop());
    }
    return bytes;
  }

  private void meet(@Nullable Object object) {
    if (object != null && seen.add(object)) {
      ahead.push(object);
    }
  }

  private long bytesOf(Object object) {
    Class<?> type = object.getClass();
    return aligned(type.isArray() ? ofArray(object, type.getComponentType()) : ofFields(object));
  }

  private long ofArray(Object array, Class<?> element) {
    int length = Array.getLength(array);
    if (!element.isPrimitive()) {
      for (int i = 0; i < length; i++) {
        meet(Array.get(array, i));
      }
    }
    return ARRAY_HEADER + (long) length * bytes(element);
  }

  private long ofFields(Object object) {
    if (!object.getClass().getName().startsWith("org.sideroscope.")) {
      throw new IllegalArgumentException("What is in " + object.getClass() + " is not known.");
    }
    long bytes = HEADER;
    for (Field field : object.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        bytes += bytes(field.getType());
        if (!field.getType().isPrimitive()) {
          meet(valueOf(field, object));
        }
      }
    }
    return bytes;
  }

  private static @Nullable Object valueOf(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int bytes(Class<?> type) {
    if (!type.isPrimitive()) {
      return POINTER;
    }
    if (type == long.class || type == double.class) {
      return Long.BYTES;
    }
    if (type == int.class || type == float.class) {
      return Integer.BYTES;
    }
    return type == short.class || type == char.class ? Short.BYTES : Byte.BYTES;
  }

  private static long aligned(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
