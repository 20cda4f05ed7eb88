package org.sideroscope.review;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.edit.FillBetween;
import org.sideroscope.marking.edit.Grow;
import org.sideroscope.marking.edit.MarkReshaping;
import org.sideroscope.marking.edit.RemoveIslands;
import org.sideroscope.marking.edit.Shrink;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.NeighboursSet;
import org.sideroscope.review.event.ReadingCleared;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.AnswerRest;
import org.sideroscope.review.gesture.ChangeAnnotation;
import org.sideroscope.review.gesture.ChooseKeyImage;
import org.sideroscope.review.gesture.ClearMarks;
import org.sideroscope.review.gesture.DescribePlace;
import org.sideroscope.review.gesture.DrawAnnotation;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.ImportMarks;
import org.sideroscope.review.gesture.MoveMark;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.gesture.RecordSulcus;
import org.sideroscope.review.gesture.RemoveAnnotation;
import org.sideroscope.review.gesture.RemoveSulcus;
import org.sideroscope.review.gesture.ReshapeMark;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;

/** Hands that do anything a window allows, in any order. */
final class AnyGestures {

  private static final List<String> SULCI = List.of("s1", "s2", "s3", "s4");

  private final Random random;

  AnyGestures(long seed) {
    this.random = new Random(seed);
  }

  boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  Gesture next() {
    return switch (random.nextInt(23)) {
      case 0, 1, 2, 3, 4, 5, 6 -> answer();
      case 7, 8, 9, 10 -> new PaintMark(place(), source(), voxels(0), tool());
      case 11, 12 -> new EraseMark(place(), source().stack(), voxels(1), tool());
      case 13 -> new ClearMarks(place());
      case 14, 15 -> new RecordSulcus(sulcus());
      case 16 -> new RemoveSulcus(pick(SULCI));
      case 17 ->
          new DescribePlace(
              place(),
              said ->
                  said.withExtent(Extent.THICK).withConfidence(Confidence.LOW).withComment("seen"));
      case 18 -> new ChooseKeyImage(oneIn(4) ? null : place(), image());
      case 19 -> new ReshapeMark(place(), source(), reshaping());
      case 20 -> new MoveMark(place(), source().stack(), place());
      case 21 -> imported();
      default -> rare();
    };
  }

  private @Nullable StrokeTool tool() {
    return oneIn(4) ? null : pick(StrokeTool.values());
  }

  private Gesture imported() {
    SortedMap<Place, VoxelRuns> marks = new TreeMap<>();
    marks.put(place(), voxels(1));
    marks.put(place(), voxels(1));
    return new ImportMarks(source(), marks);
  }

  private MarkReshaping reshaping() {
    return switch (random.nextInt(4)) {
      case 0 -> new FillBetween();
      case 1 -> new Grow(0.1 + random.nextDouble(2));
      case 2 -> new Shrink(0.1 + random.nextDouble(2));
      default -> new RemoveIslands(1 + random.nextInt(20));
    };
  }

  private Gesture rare() {
    return switch (random.nextInt(13)) {
      case 0, 1, 2, 3 -> new AnswerRest();
      case 4, 5 -> _ -> Result.success(new DistributionCalled(pick(Distribution.values())));
      case 6 ->
          _ ->
              Result.success(
                  new HistoryGiven(
                      History.NONE.withIntracranialHaemorrhage(pick(Answer.values()))));
      case 7 ->
          _ ->
              Result.success(
                  new TextWritten(pick(TextWritten.Part.values()), oneIn(3) ? null : "text"));
      case 8 -> new DrawAnnotation(annotation(""));
      case 9 -> new ChangeAnnotation(annotation("a" + (1 + random.nextInt(3))));
      case 11 ->
          _ -> Result.success(new NeighboursSet(pick(SULCI), pick(SULCI), random.nextBoolean()));
      case 10 -> new RemoveAnnotation("a" + (1 + random.nextInt(3)));
      default -> _ -> Result.success(new ReadingCleared());
    };
  }

  private Gesture answer() {
    AssessmentState state = pick(AssessmentState.values());
    boolean reasoned = state == AssessmentState.NOT_ASSESSED && !oneIn(3);
    return new AnswerPlace(place(), state, reasoned ? pick(NotAssessedReason.values()) : null);
  }

  /** Mostly in few regions, so that answers meet. */
  private Place place() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Place.of(pick(Region.values()));
      case 2 -> Place.ofSulcus(pick(SULCI));
      case 3, 4 -> site(pick(Region.VERMIS.sites()));
      case 5, 6 -> site(pick(Region.BRAINSTEM.sites()));
      default -> site(pick(Site.values()));
    };
  }

  private Place site(Site site) {
    return Place.of(
        site.isPaired() && !oneIn(4) ? SiteKey.of(site, pick(Side.values())) : SiteKey.of(site));
  }

  private Sulcus sulcus() {
    return Sulcus.of(
            pick(SULCI),
            pick(Side.values()),
            pick(Lobe.values()),
            "central",
            pick(AssessmentState.values()))
        .withConvexity(!oneIn(3))
        .withAdjacentTo(List.of(pick(SULCI), pick(SULCI)))
        .withContinuousWithLobarHaemorrhage(oneIn(5));
  }

  private Evidence image() {
    return new Evidence(
        "1.2.3.1", List.of("1.2.3.1." + random.nextInt(3)), List.of(), List.of(), null);
  }

  private Annotation annotation(String id) {
    AnnotationKind kind = pick(AnnotationKind.values());
    List<Evidence.Point> points =
        Stream.generate(() -> new Evidence.Point(random.nextInt(9), 2, 3))
            .limit(kind.points())
            .toList();
    AnnotatedImage image = new AnnotatedImage("1.2.3.1", null, null, null, null);
    return new Annotation(id, kind, oneIn(2) ? null : "vermis", image, points, List.of());
  }

  private MarkSource source() {
    return oneIn(4) ? Stacks.T2 : Stacks.SWI;
  }

  /** Sometimes none, sometimes all of a slice, on a stack no smaller than the smallest. */
  private VoxelRuns voxels(int atLeast) {
    int slice = random.nextInt(3);
    int from = random.nextInt(60);
    int to = oneIn(3) ? 100 : from + atLeast + random.nextInt(30);
    return from >= to ? VoxelRuns.EMPTY : Stacks.voxels(Stacks.T2, slice, from, to);
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private <T> T pick(T[] options) {
    return options[random.nextInt(options.length)];
  }
}
