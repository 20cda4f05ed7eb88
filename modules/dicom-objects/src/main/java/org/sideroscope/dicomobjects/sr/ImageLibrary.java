package org.sideroscope.dicomobjects.sr;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;

/** The images that a report refers to (PS3.16 TID 1600). */
final class ImageLibrary {

  private ImageLibrary() {}

  /** The images of one stack that are referred to, with what they have in common. */
  record Group(ImageStack stack, Map<String, String> classesByInstance) {

    void write(Content content) {
      ImageDescriptors.write(content, stack);
      classesByInstance.forEach(
          (uid, sopClass) -> content.image(new Value.Image(sopClass, uid, List.of(), List.of())));
    }
  }

  /** In the order in which they are first referred to. */
  static List<Group> of(
      Reading reading, List<Segmentation.Reference> segmentations, StudyImages images) {
    Set<String> wanted = new LinkedHashSet<>();
    segmentations.forEach(each -> wanted.addAll(each.sourceInstances()));
    evidence(reading).forEach(each -> wanted.addAll(each.sopInstanceUids()));
    Map<String, Group> groups = new LinkedHashMap<>();
    for (String uid : wanted) {
      images.find(uid).ifPresent(image -> add(groups, uid, image));
    }
    return List.copyOf(groups.values());
  }

  private static void add(Map<String, Group> groups, String uid, StudyImages.Instance image) {
    groups
        .computeIfAbsent(image.stack().id(), _ -> new Group(image.stack(), new LinkedHashMap<>()))
        .classesByInstance()
        .put(uid, image.sopClassUid());
  }

  /** Every evidence and key image that a reading names. */
  private static Stream<Evidence> evidence(Reading reading) {
    Stream<Assessment> assessments =
        Stream.of(
                reading.deposits().regions().values().stream()
                    .flatMap(region ->
                        Stream.concat(
                            Stream.of(region.overall()), region.sites().values().stream())),
                reading.sulci().stream().map(sulcus -> sulcus.assessment()),
                reading.deposits().supratentorialOther().values().stream())
            .flatMap(each -> each);
    return Stream.of(
            assessments.flatMap(
                said -> Stream.concat(said.evidence().stream(), said.keyImages().stream())),
            reading.images().evidence().stream(),
            reading.images().keyImages().stream(),
            reading.context().associatedFindings().stream()
                .flatMap(finding -> finding.evidence().stream()))
        .flatMap(each -> each);
  }
}
