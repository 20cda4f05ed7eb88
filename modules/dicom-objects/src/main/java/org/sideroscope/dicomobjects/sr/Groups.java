package org.sideroscope.dicomobjects.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/**
 * The deposits of a reading as measurement groups (PS3.16 TID 1411 where a place is marked, TID
 * 1501 where it was answered without a mark), one for each place.
 */
final class Groups {

  private static final String WITH_SEGMENT = "1411";
  private static final String WITHOUT_SEGMENT = "1501";

  private final Deposits deposits;
  private final ObjectContext context;
  private final List<Segmentation.Reference> segmentations;
  private final StudyImages images;

  Groups(
      Deposits deposits,
      ObjectContext context,
      List<Segmentation.Reference> segmentations,
      StudyImages images) {
    this.deposits = deposits;
    this.context = context;
    this.segmentations = segmentations;
    this.images = images;
  }

  void write(Content content) {
    List<String> spoken = new ArrayList<>();
    deposits.regions().forEach((region, said) -> region(content, region, said, spoken));
    deposits
        .sulci()
        .forEach(sulcus -> {
          spoken.add(sulcus.label());
          group(
              content,
              sulcus.label(),
              sulcus.assessment(),
              inside -> SulcusContent.write(inside, sulcus));
        });
    deposits.supratentorialOther().forEach((key, said) -> site(content, key, said, spoken));
    segmentations.forEach(each -> marksAlone(content, each, spoken));
  }

  /** A region is spoken of as a whole where something was said of it, or nothing of its parts. */
  private void region(Content content, Region region, RegionReading said, List<String> spoken) {
    if (!said.overall().equals(Assessment.NONE) || said.sites().isEmpty()) {
      spoken.add(region.key());
      group(content, region.key(), said.overall(), inside -> {});
    }
    said.sites().forEach((key, assessment) -> site(content, key, assessment, spoken));
  }

  private void site(Content content, SiteKey key, Assessment said, List<String> spoken) {
    spoken.add(key.label());
    group(content, key.label(), said, inside -> {});
  }

  private void group(Content content, String label, Assessment said, Consumer<Content> further) {
    Optional<Segmentation.Reference> marked =
        segmentations.stream().filter(each -> each.segments().containsKey(label)).findFirst();
    content.group(
        "measurement-group",
        marked.isPresent() ? WITH_SEGMENT : WITHOUT_SEGMENT,
        inside -> {
          boolean seen = said.is(AssessmentState.PRESENT) || said.is(AssessmentState.INDETERMINATE);
          identity(inside, label, "", seen);
          marked.ifPresent(each -> segment(inside, label, each));
          findingSite(inside, label);
          AssessmentContent.write(inside, said, images);
          further.accept(inside);
        });
  }

  /** Marks of a place on a further series, or of one that nothing was said of. */
  private void marksAlone(Content content, Segmentation.Reference marked, List<String> spoken) {
    for (String label : marked.segments().keySet()) {
      boolean told =
          spoken.contains(label)
              && segmentations.stream()
                  .filter(each -> each.segments().containsKey(label))
                  .findFirst()
                  .filter(marked::equals)
                  .isPresent();
      if (!told) {
        content.group(
            "measurement-group",
            WITH_SEGMENT,
            inside -> {
              identity(inside, label, marked.sopInstanceUid(), true);
              segment(inside, label, marked);
              findingSite(inside, label);
            });
      }
    }
  }

  private void identity(Content content, String label, String further, boolean seen) {
    String uid = context.uids().ofAllVersions("place/" + label + further);
    content
        .add(Relationship.HAS_OBS_CONTEXT, "tracking-identifier", new Value.Text(label))
        .add(Relationship.HAS_OBS_CONTEXT, "tracking-unique-identifier", new Value.Uid(uid));
    if (seen) {
      content.add(
          Relationship.CONTAINS,
          "finding",
          new Value.Coded(content.codes().get("haemosiderin-deposition")));
    }
  }

  private static void segment(Content content, String label, Segmentation.Reference marked) {
    content
        .add(
            Relationship.CONTAINS,
            "referenced-segment",
            new Value.Image(
                ObjectContext.Kind.SEGMENTATION.sopClassUid(),
                marked.sopInstanceUid(),
                List.of(),
                List.of(marked.segments().get(label))))
        .uid("source-series-for-segmentation", marked.sourceSeriesInstanceUid());
  }

  private void findingSite(Content content, String label) {
    FindingSite site = FindingSite.of(label, deposits.sulci(), content.codes());
    content.add(
        Relationship.HAS_CONCEPT_MOD,
        content.codes().get("finding-site"),
        new Value.Coded(site.site()),
        below -> {
          modifier(below, "laterality", Optional.ofNullable(site.laterality()));
          modifier(below, "topographical-modifier", Optional.ofNullable(site.modifier()));
        });
  }

  private static void modifier(Content content, String concept, Optional<Code> code) {
    code.ifPresent(
        value -> content.add(Relationship.HAS_CONCEPT_MOD, concept, new Value.Coded(value)));
  }

  /** The deposits that measurement groups tell of; groups without an assessment are passed over. */
  static Deposits read(Found measurements, @Nullable Distribution distribution) {
    Deposits deposits = Deposits.NONE.withDistribution(distribution);
    for (ContentItem item : measurements.all("measurement-group").toList()) {
      Found group = measurements.in(item);
      String label = group.text("tracking-identifier");
      if (label != null && group.first("assessment").isPresent()) {
        deposits = with(deposits, label, group);
      }
    }
    return deposits;
  }

  private static Deposits with(Deposits deposits, String label, Found group) {
    Optional<Region> whole = Region.parse(label);
    if (whole.isPresent()) {
      Assessment said = AssessmentContent.read(group);
      return deposits.withRegion(whole.get(), deposits.region(whole.get()).withOverall(said));
    }
    int slash = label.indexOf('/');
    String first = label.substring(0, Math.max(0, slash));
    String word = label.substring(slash + 1);
    if (first.equals(Region.SULCI.key())) {
      List<Sulcus> sulci = new ArrayList<>(deposits.sulci());
      sulci.add(SulcusContent.read(word, group));
      return deposits.withSulci(sulci);
    }
    return FindingSite.siteKey(first, word)
        .map(key -> with(deposits, key, AssessmentContent.read(group)))
        .orElse(deposits);
  }

  private static Deposits with(Deposits deposits, SiteKey key, Assessment said) {
    return key.site()
        .region()
        .map(region -> deposits.withRegion(region, deposits.region(region).withSite(key, said)))
        .orElseGet(() -> deposits.withSupratentorialOther(key, said));
  }
}
