package org.sideroscope.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * What a reading from outside must not hold. Each is a failure whose place is the member's path in
 * the reading format, such as {@code regions.brainstem.sites.pons.left}. Source: specification 3.1;
 * for the sulci the rules of the reading format beside it.
 */
public final class Contradictions {

  private Contradictions() {}

  /** All of them, in the order of the reading format; empty for a reading that holds together. */
  public static List<Failure> of(Reading reading) {
    List<Failure> found = new ArrayList<>();
    reading
        .deposits()
        .regions()
        .forEach((region, said) -> found.addAll(inRegion("regions." + region.key(), said)));
    found.addAll(inSulci(reading));
    reading
        .deposits()
        .supratentorialOther()
        .forEach((key, said) ->
            strayReason("supratentorialOther." + key.key(), said).ifPresent(found::add));
    found.addAll(inAnnotations(reading.images().annotations()));
    return List.copyOf(found);
  }

  private static List<Failure> inAnnotations(List<Annotation> annotations) {
    Set<String> ids = new HashSet<>();
    return IntStream.range(0, annotations.size())
        .filter(index -> !ids.add(annotations.get(index).id()))
        .mapToObj(index ->
            invalid(
                "imageAnnotations[" + index + "].id",
                "Two annotations have this id; expected one of its own for each."))
        .toList();
  }

  private static List<Failure> inRegion(String place, RegionReading said) {
    List<Failure> found = new ArrayList<>();
    strayReason(place, said.overall()).ifPresent(found::add);
    said.sites()
        .forEach((key, site) -> {
          String sitePlace = place + ".sites." + key.key();
          strayReason(sitePlace, site).ifPresent(found::add);
          againstWhole(sitePlace, said.overall(), site).ifPresent(found::add);
        });
    if (said.overall().isPresent()
        && !said.sites().isEmpty()
        && said.sites().values().stream().noneMatch(Assessment::isPresent)) {
      found.add(
          invalid(
              place + ".state",
              "The region is marked present, but none of the sites listed in it is; expected a"
                  + " present site, no sites, or another state."));
    }
    return found;
  }

  /**
   * The state of region 7 is about the convexities, so that only convexity records can contradict
   * it. Present without a present record stands for one sulcus upwards and is no contradiction.
   */
  private static List<Failure> inSulci(Reading reading) {
    Assessment convexities = reading.region(Region.SULCI).overall();
    return IntStream.range(0, reading.sulci().size())
        .boxed()
        .flatMap(index -> {
          String place = "sulci[" + index + "]";
          Sulcus sulcus = reading.sulci().get(index);
          return Stream.of(
                  strayReason(place, sulcus.assessment()).stream(),
                  againstWhole(place, convexities, sulcus.assessment()).stream()
                      .filter(failure -> sulcus.convexity()),
                  repeatedId(place, index, reading.sulci()).stream(),
                  strayNeighbours(place, sulcus, reading).stream())
              .flatMap(failures -> failures);
        })
        .toList();
  }

  private static Optional<Failure> strayReason(String place, Assessment said) {
    return said.reason() == null || said.is(AssessmentState.NOT_ASSESSED)
        ? Optional.empty()
        : Optional.of(
            invalid(
                place + ".reason",
                "A reason explains only why something was not assessed; expected none beside the"
                    + " state "
                    + said.state().key()
                    + "."));
  }

  private static Optional<Failure> againstWhole(String place, Assessment whole, Assessment part) {
    if (whole.is(AssessmentState.ABSENT) && part.isPresent()) {
      return Optional.of(
          invalid(
              place,
              "This is marked present while its region is marked absent; expected another state of"
                  + " one of them."));
    }
    if (whole.isNotImaged() && !part.is(AssessmentState.NOT_ASSESSED)) {
      return Optional.of(
          invalid(
              place,
              "This was assessed while its region is marked as not imaged; expected not-assessed"
                  + " here, or another state or reason of the region."));
    }
    return Optional.empty();
  }

  private static Optional<Failure> repeatedId(String place, int index, List<Sulcus> sulci) {
    String id = sulci.get(index).id();
    return sulci.subList(0, index).stream().anyMatch(earlier -> earlier.id().equals(id))
        ? Optional.of(
            invalid(place + ".id", "An earlier sulcus has the same id; expected one of its own."))
        : Optional.empty();
  }

  private static List<Failure> strayNeighbours(String place, Sulcus sulcus, Reading reading) {
    return IntStream.range(0, sulcus.adjacentTo().size())
        .boxed()
        .flatMap(index ->
            strayNeighbour(sulcus, reading.sulcus(sulcus.adjacentTo().get(index)))
                .map(message -> invalid(place + ".adjacentTo[" + index + "]", message))
                .stream())
        .toList();
  }

  private static Optional<String> strayNeighbour(Sulcus sulcus, Optional<Sulcus> neighbour) {
    if (neighbour.isEmpty()) {
      return Optional.of("No sulcus has this id; expected the id of another sulcus of the list.");
    }
    if (neighbour.get().id().equals(sulcus.id())) {
      return Optional.of(
          "A sulcus is not adjacent to itself; expected the id of another sulcus of the list.");
    }
    if (neighbour.get().hemisphere() != sulcus.hemisphere()) {
      return Optional.of(
          "This sulcus lies in the other hemisphere; expected one in the "
              + sulcus.hemisphere().key()
              + " hemisphere.");
    }
    return Optional.empty();
  }

  private static Failure invalid(String place, String message) {
    return Failure.at(FailureReason.INVALID, place, message);
  }
}
