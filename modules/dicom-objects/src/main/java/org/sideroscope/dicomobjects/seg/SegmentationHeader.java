package org.sideroscope.dicomobjects.seg;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Turn;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectContext.Kind;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/** Every attribute of a segmentation but its pixels (PS3.3 A.51, C.8.20). */
final class SegmentationHeader {

  private final ObjectContext context;
  private final ImageStack stack;
  private final VolumeGrid grid;
  private final List<Segment> segments;
  private final List<Segmentation.Frame> frames;
  private final List<Integer> usedSlices;
  private final Codes codes;
  private final Map<Integer, StackFrame> images = new HashMap<>();

  SegmentationHeader(
      ObjectContext context,
      ImageStack stack,
      List<Segment> segments,
      List<Segmentation.Frame> frames,
      List<Integer> usedSlices,
      Codes codes) {
    this.context = context;
    this.stack = stack;
    this.grid = stack.displayGrid();
    this.segments = segments;
    this.frames = frames;
    this.usedSlices = usedSlices;
    this.codes = codes;
    stack.frames().forEach(frame -> images.put(frame.slice(), frame));
  }

  Item dataSet(int instanceNumber) {
    Item item = context.head(Kind.SEGMENTATION, stack.id(), instanceNumber);
    geometry(item);
    pixels(item);
    content(item);
    dimensions(item);
    return item.items("ReferencedSeriesSequence", referencedSeries())
        .items("SharedFunctionalGroupsSequence", shared())
        .items("PerFrameFunctionalGroupsSequence", perFrame());
  }

  private void geometry(Item item) {
    String given = stack.series().frameOfReferenceUid();
    item.put(
            "FrameOfReferenceUID",
            given.isEmpty()
                ? ObjectUids.hashed("frame-of-reference|" + stack.series().seriesInstanceUid())
                : given)
        .put("PositionReferenceIndicator", context.study().positionReference());
  }

  private void pixels(Item item) {
    item.put("ImageType", "DERIVED", "PRIMARY")
        .number("SamplesPerPixel", 1)
        .put("PhotometricInterpretation", "MONOCHROME2")
        .number("NumberOfFrames", frames.size())
        .number("Rows", grid.rows())
        .number("Columns", grid.columns())
        .number("BitsAllocated", 1)
        .number("BitsStored", 1)
        .number("HighBit", 0)
        .number("PixelRepresentation", 0)
        .put("LossyImageCompression", "00");
  }

  private void content(Item item) {
    item.put("SegmentationType", "BINARY")
        .put("SegmentsOverlap", "UNDEFINED")
        .put("ContentLabel", "HAEMOSIDERIN")
        .put("ContentDescription", "Marks of haemosiderin deposits, one segment a site")
        .put("ContentCreatorName")
        .items(
            "SegmentSequence",
            IntStream.range(0, segments.size())
                .mapToObj(i -> segment(segments.get(i), i + 1))
                .toList());
  }

  private Item segment(Segment segment, int number) {
    String words = segment.site().words();
    return new Item()
        .number("SegmentNumber", number)
        .put("SegmentLabel", words.substring(0, Math.min(64, words.length())).replace('\\', '/'))
        .put("SegmentAlgorithmType", "MANUAL")
        .items("SegmentedPropertyCategoryCodeSequence", codes.get("abnormal-structure").toItem())
        .items("SegmentedPropertyTypeCodeSequence", codes.get("haemosiderin-deposition").toItem())
        .items("AnatomicRegionSequence", segment.site().toAnatomicRegion())
        .number("RecommendedDisplayCIELabValue", CieLab.ofRgb(segment.rgb()))
        .put("TrackingID", segment.label())
        .put("TrackingUID", context.uids().ofAllVersions("place/" + segment.label()));
  }

  private void dimensions(Item item) {
    String uid = context.uids().of("dimensions/" + stack.id());
    item.items("DimensionOrganizationSequence", new Item().put("DimensionOrganizationUID", uid))
        .items(
            "DimensionIndexSequence",
            dimension(uid, "ReferencedSegmentNumber", "SegmentIdentificationSequence"),
            dimension(uid, "ImagePositionPatient", "PlanePositionSequence"));
  }

  private static Item dimension(String uid, String attribute, String group) {
    return new Item()
        .put("DimensionOrganizationUID", uid)
        .pointer("DimensionIndexPointer", attribute)
        .pointer("FunctionalGroupPointer", group)
        .put("DimensionDescriptionLabel", attribute);
  }

  private Item referencedSeries() {
    Map<String, String> classes = new LinkedHashMap<>();
    for (int slice : usedSlices) {
      StackFrame image = images.get(slice);
      if (image != null) {
        classes.put(image.sopInstanceUid(), image.sopClassUid());
      }
    }
    return new Item()
        .put("SeriesInstanceUID", stack.series().seriesInstanceUid())
        .items(
            "ReferencedInstanceSequence",
            classes.entrySet().stream()
                .map(image -> instance(image.getValue(), image.getKey()))
                .toList());
  }

  private static Item instance(String sopClassUid, String sopInstanceUid) {
    return new Item()
        .put("ReferencedSOPClassUID", sopClassUid)
        .put("ReferencedSOPInstanceUID", sopInstanceUid);
  }

  private Item shared() {
    PatientVector row = grid.columnStep().unit();
    PatientVector column = grid.rowStep().unit();
    Item measures =
        new Item()
            .number("PixelSpacing", grid.rowSpacingMm(), grid.columnSpacingMm())
            .number(
                "SliceThickness",
                stack.acquisition().sliceThicknessMm().orElse(grid.sliceSpacingMm()));
    if (stack.geometry() == Geometry.VOLUME && grid.slices() > 1) {
      measures.number("SpacingBetweenSlices", grid.sliceSpacingMm());
    }
    return new Item()
        .items("PixelMeasuresSequence", measures)
        .items(
            "PlaneOrientationSequence",
            new Item()
                .number(
                    "ImageOrientationPatient",
                    row.x(),
                    row.y(),
                    row.z(),
                    column.x(),
                    column.y(),
                    column.z()));
  }

  /** Made one by one while they are written. */
  private List<Item> perFrame() {
    return new AbstractList<>() {
      @Override
      public Item get(int index) {
        return groups(frames.get(index));
      }

      @Override
      public int size() {
        return frames.size();
      }
    };
  }

  private Item groups(Segmentation.Frame frame) {
    PatientPoint position = position(frame.slice());
    Item groups =
        new Item()
            .items(
                "FrameContentSequence",
                new Item()
                    .number(
                        "DimensionIndexValues",
                        frame.segment(),
                        usedSlices.indexOf(frame.slice()) + 1))
            .items(
                "PlanePositionSequence",
                new Item().number("ImagePositionPatient", position.x(), position.y(), position.z()))
            .items(
                "SegmentIdentificationSequence",
                new Item().number("ReferencedSegmentNumber", frame.segment()));
    StackFrame image = images.get(frame.slice());
    return image == null ? groups : groups.items("DerivationImageSequence", derivation(image));
  }

  private Item derivation(StackFrame image) {
    Item source =
        instance(image.sopClassUid(), image.sopInstanceUid())
            .put("SpatialLocationsPreserved", isWhole(image) ? "YES" : "NO")
            .items(
                "PurposeOfReferenceCodeSequence",
                codes.get("source-image-for-processing").toItem());
    if (image.frameNumber() > 0) {
      source.number("ReferencedFrameNumber", image.frameNumber());
    }
    return new Item()
        .items("SourceImageSequence", source)
        .items("DerivationCodeSequence", codes.get("segmentation").toItem());
  }

  /** Whether the pixels of the mark are those of the image, neither turned nor cut out of it. */
  private static boolean isWhole(StackFrame image) {
    return image.tile().isEmpty() && image.turn().equals(Turn.NONE);
  }

  private PatientPoint position(int slice) {
    StackFrame image = images.get(slice);
    return image != null && isWhole(image) && image.position().isPresent()
        ? image.position().get()
        : grid.toPatient(VoxelIndex.of(0, 0, slice));
  }
}
