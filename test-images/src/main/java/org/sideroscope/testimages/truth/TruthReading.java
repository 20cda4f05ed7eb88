package org.sideroscope.testimages.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.History;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Versions;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.anatomy.NamedSulcus;
import org.sideroscope.testimages.anatomy.PialSite;
import org.sideroscope.testimages.dicom.MrSeries;
import org.sideroscope.testimages.dicom.SeriesKind;

/** The reading that a reader who misses nothing would make of a phantom. */
final class TruthReading {

  private static final Set<Site> NOT_IMAGED =
      EnumSet.of(Site.CORD_THORACIC, Site.CORD_CONUS, Site.CAUDA_EQUINA);

  private final PhantomStudy study;
  private final List<Deposit> deposits;
  private final List<Tally> tallies;
  private final String masksSha256;
  private final VolumeGrid grid;
  private final String swi;

  TruthReading(PhantomStudy study, List<Tally> tallies, String masksSha256) {
    this.study = study;
    this.deposits = study.phantomCase().deposits();
    this.tallies = tallies;
    this.masksSha256 = masksSha256;
    this.grid = study.size().swiGrid();
    this.swi = MrSeries.seriesUid(study, SeriesKind.SWI);
  }

  Reading build() {
    return Reading.EMPTY
        .withHeader(header())
        .withAcquisition(acquisition())
        .withDeposits(everyRegion())
        .withHistory(history())
        .withMasks(List.of(masks()));
  }

  private ReadingHeader header() {
    return ReadingHeader.NONE
        .withStudy(
            new StudyReference(
                study.studyInstanceUid(),
                study.patientId(),
                MrSeries.accessionNumber(study),
                MrSeries.STUDY_DATE.toString()))
        .withReader(new Reader("phantom", "Phantom truth"))
        .withVersions(new Versions("Sideroscope phantom 1", "PN table 1"));
  }

  private Acquisition acquisition() {
    return Acquisition.NONE
        .withParamagneticSensitive(true)
        .withCoverage(true, true, Set.of(CordCoverage.CERVICAL))
        .withSeries(
            Arrays.stream(SeriesKind.values())
                .map(kind ->
                    new SeriesAcquisition(
                        MrSeries.seriesUid(study, kind),
                        kind.imageKind(),
                        MrSeries.FIELD_STRENGTH_T,
                        kind.echoTimeMs(),
                        kind.repetitionTimeMs(),
                        kind.flipAngleDeg(),
                        kind.thicknessMm(study.size()),
                        kind.grid(study.size()).sliceSpacingMm()))
                .toList());
  }

  private History history() {
    return study.phantomCase().haemorrhage()
        ? History.NONE
            .withIntracranialHaemorrhage(Answer.YES)
            .withHaemorrhage("traumatic subdural haemorrhage", "right posterior fossa", 2009)
            .withSeveral(false)
        : History.NONE.withIntracranialHaemorrhage(Answer.NO).withSeveral(false);
  }

  private MaskFile masks() {
    TreeMap<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i < deposits.size(); i++) {
      labels.put(i + 1, label(deposits.get(i).site()));
    }
    return new MaskFile(TruthWriter.MASKS, masksSha256, swi, labels);
  }

  private static String label(PialSite site) {
    return switch (site) {
      case PialSite.Named(SiteKey key) -> key.label();
      case PialSite.Banks(Side hemisphere, NamedSulcus sulcus) ->
          Region.SULCI.key() + "/" + id(hemisphere, sulcus);
    };
  }

  private static String id(Side hemisphere, NamedSulcus sulcus) {
    return hemisphere.key() + "-" + sulcus.title().replace(' ', '-');
  }

  private Deposits everyRegion() {
    Deposits all = Deposits.NONE.withDistribution(study.phantomCase().distribution());
    for (Region region : Region.values()) {
      all = all.withRegion(region, region(region));
    }
    for (Site site : Site.values()) {
      if (site.region().isEmpty()) {
        all = all.withSupratentorialOther(SiteKey.of(site), site(SiteKey.of(site)));
      }
    }
    return all.withSulci(sulci());
  }

  private RegionReading region(Region region) {
    TreeMap<SiteKey, Assessment> sites = new TreeMap<>();
    for (Site site : region.sites()) {
      List<SiteKey> keys =
          site.isPaired()
              ? Arrays.stream(Side.values()).map(side -> SiteKey.of(site, side)).toList()
              : List.of(SiteKey.of(site));
      keys.forEach(key -> sites.put(key, site(key)));
    }
    List<Integer> involved =
        IntStream.range(0, deposits.size())
            .filter(i -> regionOf(deposits.get(i).site()).equals(Optional.of(region)))
            .boxed()
            .toList();
    Assessment overall =
        involved.isEmpty()
            ? Assessment.of(AssessmentState.ABSENT)
            : Assessment.of(AssessmentState.PRESENT).withKeyImages(List.of(keyImage(involved)));
    return new RegionReading(overall, sites);
  }

  private static Optional<Region> regionOf(PialSite site) {
    return switch (site) {
      case PialSite.Named named -> named.key().site().region();
      case PialSite.Banks banks -> Optional.of(Region.SULCI);
    };
  }

  private Assessment site(SiteKey key) {
    for (int i = 0; i < deposits.size(); i++) {
      if (deposits.get(i).site().equals(new PialSite.Named(key))) {
        Assessment present = present(i);
        return key.site() == Site.CORD_CERVICAL
            ? present.withLevels(new VertebralLevels("C1", "C2"))
            : present;
      }
    }
    return NOT_IMAGED.contains(key.site())
        ? Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)
        : Assessment.of(AssessmentState.ABSENT);
  }

  private List<Sulcus> sulci() {
    List<Sulcus> sulci = new ArrayList<>();
    for (int i = 0; i < deposits.size(); i++) {
      if (deposits.get(i).site() instanceof PialSite.Banks(Side hemisphere, NamedSulcus sulcus)) {
        sulci.add(
            Sulcus.of(
                    id(hemisphere, sulcus),
                    hemisphere,
                    sulcus.lobe(),
                    sulcus.title(),
                    AssessmentState.PRESENT)
                .withConvexity(sulcus.convexity())
                .withTramline(true)
                .withAdjacentTo(neighbours(hemisphere, sulcus))
                .withAssessment(present(i)));
      }
    }
    return sulci;
  }

  /** The involved sulci of the same hemisphere with nothing but a gyrus between. */
  private List<String> neighbours(Side hemisphere, NamedSulcus sulcus) {
    return sulcus.neighbours().stream()
        .filter(other ->
            deposits.stream()
                .anyMatch(deposit -> deposit.site().equals(PialSite.of(hemisphere, other))))
        .map(other -> id(hemisphere, other))
        .toList();
  }

  private Assessment present(int deposit) {
    Tally tally = tallies.get(deposit);
    double ml = tally.voxels() * grid.voxelVolumeMm3() / 1000;
    return Assessment.of(AssessmentState.PRESENT)
        .withExtent(deposits.get(deposit).extent())
        .withEvidence(List.of(evidence(deposit)))
        .withMeasurements(
            new Measurements(Math.round(ml * 1000) / 1000.0, tally.slices().size(), null));
  }

  private Evidence evidence(int deposit) {
    Tally tally = tallies.get(deposit);
    List<String> images =
        tally.slices().stream()
            .map(slice -> MrSeries.sopUid(study, SeriesKind.SWI, slice.slice()))
            .toList();
    return new Evidence(
        swi,
        images,
        List.of(),
        List.of(point(tally.best())),
        new Evidence.MaskLabel(TruthWriter.MASKS, deposit + 1));
  }

  /** The slice that shows most of one of the region's rims. */
  private Evidence keyImage(List<Integer> involved) {
    Tally.SliceTally best =
        involved.stream()
            .map(i -> tallies.get(i).best())
            .max(Comparator.comparingInt(Tally.SliceTally::voxels))
            .orElseThrow();
    return new Evidence(
        swi,
        List.of(MrSeries.sopUid(study, SeriesKind.SWI, best.slice())),
        List.of(),
        List.of(point(best)),
        null);
  }

  private Evidence.Point point(Tally.SliceTally slice) {
    PatientPoint at = grid.toPatient(slice.darkest());
    return new Evidence.Point(tenth(at.x()), tenth(at.y()), tenth(at.z()));
  }

  private static double tenth(double mm) {
    return Math.round(mm * 10) / 10.0;
  }
}
