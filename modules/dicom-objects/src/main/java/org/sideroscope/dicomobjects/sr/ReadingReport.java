package org.sideroscope.dicomobjects.sr;

import java.util.List;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.classification.Classification;

/**
 * A reading as the content tree of an imaging measurement report (PS3.16 TID 1500), and back. What
 * the template has no place for stands behind it in containers of the private scheme.
 */
final class ReadingReport {

  private final Codes codes;

  ReadingReport(Codes codes) {
    this.codes = codes;
  }

  /**
   * @param segmentations of this version of the reading, one for each series that is marked
   */
  ContentItem tree(
      Reading reading,
      Classification derived,
      ObjectContext context,
      List<Segmentation.Reference> segmentations,
      StudyImages images) {
    Content root = Content.of(codes);
    observed(root, reading, context);
    library(root, reading, segmentations, images);
    root.group(
        "imaging-measurements",
        inside -> new Groups(reading.deposits(), context, segmentations, images).write(inside));
    root.group(
        "qualitative-evaluations", inside -> ClassificationContent.write(inside, reading, derived));
    root.group(
            "clinical-context", inside -> ContextContent.write(inside, reading.context(), images))
        .groupUnlessEmpty(
            "acquisition", inside -> AcquisitionContent.write(inside, reading.acquisition()))
        .groupUnlessEmpty("whole-images", inside -> wholeImages(inside, reading, images))
        .group(
            "reading",
            inside -> HeaderContent.write(inside, reading.header(), reading.narrative()));
    return new ContentItem(
        Relationship.CONTAINS,
        codes.get("imaging-measurement-report"),
        new Value.Container("1500"),
        root.items());
  }

  /** Language, observers and procedure (PS3.16 TID 1204, 1001, 1500). */
  private void observed(Content root, Reading reading, ObjectContext context) {
    coded(root, Relationship.HAS_CONCEPT_MOD, "language", "language/en-GB");
    String name = reading.header().reader().name();
    if (name != null && !name.isBlank()) {
      coded(root, Relationship.HAS_OBS_CONTEXT, "observer-type", "person");
      root.add(
          Relationship.HAS_OBS_CONTEXT,
          "person-observer-name",
          new Value.Person(PersonNames.of(name)));
    }
    coded(root, Relationship.HAS_OBS_CONTEXT, "observer-type", "device");
    root.add(
            Relationship.HAS_OBS_CONTEXT,
            "device-observer-uid",
            new Value.Uid(ObjectUids.hashed("sideroscope|" + context.program())))
        .add(
            Relationship.HAS_OBS_CONTEXT,
            "device-observer-name",
            new Value.Text(context.program()));
    coded(root, Relationship.HAS_CONCEPT_MOD, "procedure-reported", "imaging-procedure");
  }

  private void coded(Content content, Relationship as, String concept, String value) {
    content.add(as, concept, new Value.Coded(codes.get(value)));
  }

  /** The images that the report refers to, one group a stack (PS3.16 TID 1600). */
  private static void library(
      Content root,
      Reading reading,
      List<Segmentation.Reference> segmentations,
      StudyImages images) {
    List<ImageLibrary.Group> groups = ImageLibrary.of(reading, segmentations, images);
    if (!groups.isEmpty()) {
      root.group(
          "image-library",
          inside -> groups.forEach(each -> inside.group("image-library-group", each::write)));
    }
  }

  private static void wholeImages(Content content, Reading reading, StudyImages images) {
    ReadingImages whole = reading.images();
    EvidenceContent.write(content, "evidence", whole.evidence(), images);
    EvidenceContent.write(content, "key-image", whole.keyImages(), images);
    AnnotationContent.write(content, whole.annotations(), images);
  }

  /** The reading that a tree tells of; the study and patient are added by the object's header. */
  Reading reading(ContentItem root) {
    Found found = new Found(root.children(), codes);
    Found evaluated = found.in("qualitative-evaluations");
    Found whole = found.in("whole-images");
    Reading reading =
        Reading.EMPTY
            .withDeposits(
                Groups.read(
                    found.in("imaging-measurements"),
                    ClassificationContent.readDistribution(evaluated)))
            .withContext(ContextContent.read(found.in("clinical-context")))
            .withAcquisition(AcquisitionContent.read(found.in("acquisition")))
            .withImages(
                new ReadingImages(
                    EvidenceContent.read(whole, "evidence"),
                    EvidenceContent.read(whole, "key-image"),
                    AnnotationContent.read(whole)))
            .withNarrative(HeaderContent.readNarrative(found.in("reading")));
    return ClassificationContent.readInto(reading, evaluated);
  }

  /** Whether a tree is one that this program can make a reading of. */
  boolean isReading(ContentItem root) {
    Found found = new Found(root.children(), codes);
    return root.is(codes.get("imaging-measurement-report")) && found.first("reading").isPresent();
  }

  Found below(ContentItem root, String concept) {
    return new Found(root.children(), codes).in(concept);
  }

  /** Names of people as DICOM writes them. */
  static final class PersonNames {

    private static final int LONGEST = 64;

    private PersonNames() {}

    /** One component group without the characters that divide names (PS3.5 6.2, PN). */
    static String of(String name) {
      String plain = name.replaceAll("[\\\\^=\\p{Cntrl}]", " ").strip();
      String family = plain.substring(0, Math.min(LONGEST - 1, plain.length()));
      return family + "^";
    }
  }
}
