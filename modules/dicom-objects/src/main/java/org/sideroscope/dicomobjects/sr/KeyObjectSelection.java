package org.sideroscope.dicomobjects.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectContext.Kind;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** The key images of a reading as a Key Object Selection (PS3.3 A.35.4, PS3.16 TID 2010). */
public final class KeyObjectSelection {

  private static final String TEMPLATE = "2010";

  private KeyObjectSelection() {}

  /**
   * One key image.
   *
   * @param frame from 1; 0 for an image of its own
   */
  public record KeyImage(String sopInstanceUid, int frame) {}

  /**
   * The data set of a selection.
   *
   * @param description what the images show, for people
   * @return {@code MISSING} if none of the images is one of the study
   */
  public static Result<Item> write(
      List<KeyImage> keyImages,
      String description,
      ObjectContext context,
      StudyImages images,
      Codes codes) {
    Content root = Content.of(codes);
    root.text("key-object-description", description);
    keyImages.stream()
        .distinct()
        .forEach(key ->
            images
                .find(key.sopInstanceUid())
                .ifPresent(image -> root.image(reference(key, image))));
    ContentItem tree =
        new ContentItem(
            Relationship.CONTAINS,
            codes.get("of-interest"),
            new Value.Container(TEMPLATE),
            root.items());
    List<Item> referenced = ReferencedObjects.of(tree, context, List.of(), images);
    if (referenced.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING, "The reading has no key images among those of the study.");
    }
    Item item =
        context
            .head(Kind.KEY_OBJECTS, "", context.uids().version())
            .noItems("ReferencedPerformedProcedureStepSequence")
            .items("CurrentRequestedProcedureEvidenceSequence", referenced);
    return Result.success(ContentSequence.put(item, tree));
  }

  private static Value.Image reference(KeyImage key, StudyImages.Instance image) {
    return new Value.Image(
        image.sopClassUid(),
        key.sopInstanceUid(),
        key.frame() > 0 ? List.of(key.frame()) : List.of(),
        List.of());
  }

  /** The images that a selection names, in its order; of any maker. */
  public static List<KeyImage> read(Item dataSet) {
    List<KeyImage> images = new ArrayList<>();
    collect(ContentSequence.read(dataSet), images::add);
    return List.copyOf(images);
  }

  private static void collect(ContentItem item, Consumer<KeyImage> found) {
    if (item.value() instanceof Value.Image image) {
      if (image.frames().isEmpty()) {
        found.accept(new KeyImage(image.sopInstanceUid(), 0));
      }
      image.frames().forEach(frame -> found.accept(new KeyImage(image.sopInstanceUid(), frame)));
    }
    item.children().forEach(child -> collect(child, found));
  }
}
