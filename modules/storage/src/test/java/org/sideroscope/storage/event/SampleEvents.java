package org.sideroscope.storage.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;

/**
 * Makes events of any type from the declarations of their records, so that an event that is added
 * tomorrow is tried without a word. Values with rules of their own are made by hand.
 */
public final class SampleEvents {

  private final Random random;

  public SampleEvents(long seed) {
    this.random = new Random(seed);
  }

  /** Every concrete event there is. */
  public static List<Class<? extends ReadingEvent>> types() {
    return concrete(ReadingEvent.class).sorted(Comparator.comparing(Class::getName)).toList();
  }

  private static Stream<Class<? extends ReadingEvent>> concrete(
      Class<? extends ReadingEvent> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(permitted -> concrete(permitted.asSubclass(ReadingEvent.class)))
        : Stream.of(type);
  }

  public ReadingEvent any(Class<? extends ReadingEvent> type) {
    return type.cast(record(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    Object own = own(plain);
    if (own != null) {
      return own;
    }
    if (plain.isEnum()) {
      return pick(plain.getEnumConstants());
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    return simple(plain);
  }

  private Object collection(Class<?> type, Type... of) {
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value(of[0]));
    }
    if (type == List.class) {
      return values;
    }
    if (type == Set.class || type == SortedSet.class) {
      return type == Set.class ? Set.copyOf(values) : new TreeSet<>(values);
    }
    if (type == SortedMap.class) {
      SortedMap<Object, Object> map = new TreeMap<>();
      values.forEach(key -> map.put(key, value(of[1])));
      return map;
    }
    throw new AssertionError("Say how to make a " + type);
  }

  private @Nullable Object own(Class<?> type) {
    if (type == VolumeGrid.class) {
      return grid();
    } else if (type == VoxelRuns.class) {
      return voxels(60);
    } else if (type == MaskDelta.class) {
      VoxelRuns added = voxels(60);
      return new MaskDelta(added, voxels(60).minus(added));
    } else if (type == Place.class) {
      return place();
    } else if (type == SiteKey.class) {
      return ((Place.SubSite) Place.parse(MarkLabel.of("brainstem/pons.left")).orElseThrow()).key();
    } else if (type == MarkLabel.class) {
      return place().label();
    } else if (type == MarkEdit.class) {
      return new MarkEdit(
          (MarkedStack) record(MarkedStack.class),
          place().label(),
          (MaskDelta) value(MaskDelta.class),
          images());
    } else if (type == Marks.class) {
      return marks();
    }
    return null;
  }

  private Object simple(Class<?> type) {
    if (type == String.class) {
      return pick("text", "Zweitbefund: \"fraglich\"\n", "\u4e8c\ud83e\udde0", "");
    } else if (type == Boolean.class || type == boolean.class) {
      return random.nextBoolean();
    } else if (type == Integer.class || type == int.class) {
      return random.nextInt(2030);
    } else if (type == Long.class || type == long.class) {
      return 1 + random.nextLong(100);
    } else if (type == Double.class || type == double.class) {
      return random.nextGaussian() * 100;
    }
    throw new AssertionError("Say how to make a " + type);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(part ->
                isNullable(part) && random.nextInt(3) == 0 ? null : value(part.getGenericType()))
            .toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      if (!Modifier.isPublic(constructor.getModifiers())) {
        constructor.setAccessible(true);
      }
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new AssertionError("Say how to make a " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static boolean isNullable(RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private Marks marks() {
    MarkedStack stack = (MarkedStack) record(MarkedStack.class);
    VoxelRuns voxels = voxels(60);
    return voxels.isEmpty()
        ? Marks.NONE
        : Marks.of(
            List.of(new Mark(stack, place().label(), Mask.of(stack.grid(), voxels), images())));
  }

  private SortedMap<Integer, SourceImage> images() {
    SortedMap<Integer, SourceImage> images = new TreeMap<>();
    images.put(random.nextInt(3), (SourceImage) record(SourceImage.class));
    return images;
  }

  private VolumeGrid grid() {
    return new VolumeGrid(
        5 + random.nextInt(500),
        4,
        3,
        PatientPoint.of(random.nextGaussian(), 2, 3),
        PatientVector.of(0.1, 1.0 / 3, 0),
        PatientVector.of(-1.0 / 3, 0.1, 0),
        PatientVector.of(0, 0, 1.2));
  }

  private VoxelRuns voxels(int within) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(within - 1);
      voxels.add(start, start + 1 + random.nextInt(within - start - 1));
    }
    return voxels.build();
  }

  private Place place() {
    return Place.parse(
            MarkLabel.of(
                pick(
                    "vermis",
                    "brainstem/pons.left",
                    "brainstem/pons",
                    "sulci/s1",
                    "sulci",
                    "sulci/a/b",
                    "supratentorialOther/sylvian-fissure.right",
                    "spine/cord-cervical")))
        .orElseThrow();
  }

  @SafeVarargs
  private <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }
}
