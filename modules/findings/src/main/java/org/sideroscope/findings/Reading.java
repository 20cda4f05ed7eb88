package org.sideroscope.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one study by one reader. Immutable. May hold contradictions while it is being put
 * together; whoever accepts one from outside checks it first.
 *
 * @param images what stands for the whole, beside the images each assessment names
 * @param masks the files beside the reading that hold its marks
 * @param ariaH an optional research score
 * @param classOverride the reader's own class; the derived one is never replaced by it
 */
public record Reading(
    ReadingHeader header,
    Acquisition acquisition,
    Deposits deposits,
    ClinicalContext context,
    ReadingImages images,
    List<MaskFile> masks,
    @Nullable AriaHSeverity ariaH,
    @Nullable ClassOverride classOverride,
    Narrative narrative) {

  /** Nothing said of any study. */
  public static final Reading EMPTY =
      new Reading(
          ReadingHeader.NONE,
          Acquisition.NONE,
          Deposits.NONE,
          ClinicalContext.NONE,
          ReadingImages.NONE,
          List.of(),
          null,
          null,
          Narrative.NONE);

  public Reading {
    masks = List.copyOf(masks);
  }

  /** What was said of a region; {@link RegionReading#NONE} where nothing was. */
  public RegionReading region(Region region) {
    return deposits.region(region);
  }

  public List<Sulcus> sulci() {
    return deposits.sulci();
  }

  public Optional<Sulcus> sulcus(String id) {
    return deposits.sulci().stream().filter(sulcus -> sulcus.id().equals(id)).findFirst();
  }

  public Reading withHeader(ReadingHeader next) {
    return new Reading(
        next, acquisition, deposits, context, images, masks, ariaH, classOverride, narrative);
  }

  public Reading withAcquisition(Acquisition next) {
    return new Reading(
        header, next, deposits, context, images, masks, ariaH, classOverride, narrative);
  }

  public Reading withDeposits(Deposits next) {
    return new Reading(
        header, acquisition, next, context, images, masks, ariaH, classOverride, narrative);
  }

  public Reading withContext(ClinicalContext next) {
    return new Reading(
        header, acquisition, deposits, next, images, masks, ariaH, classOverride, narrative);
  }

  public Reading withImages(ReadingImages next) {
    return new Reading(
        header, acquisition, deposits, context, next, masks, ariaH, classOverride, narrative);
  }

  public Reading withMasks(List<MaskFile> next) {
    return new Reading(
        header, acquisition, deposits, context, images, next, ariaH, classOverride, narrative);
  }

  public Reading withAriaH(@Nullable AriaHSeverity next) {
    return new Reading(
        header, acquisition, deposits, context, images, masks, next, classOverride, narrative);
  }

  public Reading withClassOverride(@Nullable ClassOverride next) {
    return new Reading(
        header, acquisition, deposits, context, images, masks, ariaH, next, narrative);
  }

  public Reading withNarrative(Narrative next) {
    return new Reading(
        header, acquisition, deposits, context, images, masks, ariaH, classOverride, next);
  }

  public Reading withRegion(Region region, RegionReading next) {
    return withDeposits(deposits.withRegion(region, next));
  }

  /** The reading with one region changed. */
  public Reading mapRegion(Region region, UnaryOperator<RegionReading> change) {
    return withRegion(region, change.apply(region(region)));
  }

  public Reading withSulci(List<Sulcus> next) {
    return withDeposits(deposits.withSulci(next));
  }

  public Reading withDistribution(@Nullable Distribution next) {
    return withDeposits(deposits.withDistribution(next));
  }

  public Reading withHistory(History next) {
    return withContext(context.withHistory(next));
  }
}
