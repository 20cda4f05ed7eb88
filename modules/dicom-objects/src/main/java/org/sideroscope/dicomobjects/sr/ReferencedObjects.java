package org.sideroscope.dicomobjects.sr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;

/** Every object that a content tree refers to, by study and series (PS3.3 C.17.2.1). */
final class ReferencedObjects {

  private ReferencedObjects() {}

  /** One item for the study; none where the tree refers to nothing. */
  static List<Item> of(
      ContentItem tree,
      ObjectContext context,
      List<Segmentation.Reference> segmentations,
      StudyImages images) {
    Map<String, Map<String, String>> bySeries = new LinkedHashMap<>();
    collect(
        tree,
        image ->
            bySeries
                .computeIfAbsent(seriesOf(image, segmentations, images), _ -> new LinkedHashMap<>())
                .put(image.sopInstanceUid(), image.sopClassUid()));
    if (bySeries.isEmpty()) {
      return List.of();
    }
    List<Item> series = new ArrayList<>();
    bySeries.forEach((uid, instances) -> series.add(series(uid, instances)));
    return List.of(
        new Item()
            .put("StudyInstanceUID", context.study().studyInstanceUid())
            .items("ReferencedSeriesSequence", series));
  }

  private static void collect(ContentItem item, java.util.function.Consumer<Value.Image> found) {
    if (item.value() instanceof Value.Image image) {
      found.accept(image);
    }
    item.children().forEach(child -> collect(child, found));
  }

  private static String seriesOf(
      Value.Image image, List<Segmentation.Reference> segmentations, StudyImages images) {
    return segmentations.stream()
        .filter(each -> each.sopInstanceUid().equals(image.sopInstanceUid()))
        .map(Segmentation.Reference::seriesInstanceUid)
        .findFirst()
        .or(() -> images.find(image.sopInstanceUid()).map(StudyImages.Instance::seriesInstanceUid))
        .orElseThrow();
  }

  private static Item series(String uid, Map<String, String> classesByInstance) {
    return new Item()
        .put("SeriesInstanceUID", uid)
        .items(
            "ReferencedSOPSequence",
            classesByInstance.entrySet().stream()
                .map(entry -> instance(entry.getValue(), entry.getKey()))
                .toList());
  }

  static Item instance(String sopClassUid, String sopInstanceUid) {
    return new Item()
        .put("ReferencedSOPClassUID", sopClassUid)
        .put("ReferencedSOPInstanceUID", sopInstanceUid);
  }
}
