package org.sideroscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import picocli.CommandLine.Option;

/** The options that name one stack of images; a series may hold several. */
final class StackChoice {

  private static final double SAME_ECHO_MS = 0.005;
  private static final int MOST_LISTED = 20;

  @Option(
      names = "--series",
      paramLabel = "UID",
      required = true,
      description = "Its Series Instance UID, as scan --json prints it.")
  private String series = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindWord.class,
      description = "The kind of images, as scan prints it, such as swi or swi-phase.")
  private @Nullable ImageKind kind;

  @Option(names = "--echo", paramLabel = "MS", description = "The echo time in milliseconds.")
  private @Nullable Double echoMs;

  @Option(names = "--time-point", paramLabel = "N", description = "The time point, from 1.")
  private @Nullable Integer timePoint;

  @Option(
      names = "--stack",
      paramLabel = "N",
      description =
          "Which stack of the series, from 1 in the order of scan, where nothing else helps.")
  private @Nullable Integer number;

  /** The only stack that fits; else a failure that lists what there is. */
  Result<ImageStack> in(Scan scan) {
    List<ImageStack> all =
        scan.stacks().stream()
            .filter(stack -> stack.series().seriesInstanceUid().equals(series))
            .toList();
    if (all.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING, "There is no series with this UID here; scan lists them.");
    }
    List<Integer> fitting =
        IntStream.range(0, all.size())
            .filter(i -> number == null || number == i + 1)
            .filter(i -> fits(all.get(i)))
            .boxed()
            .toList();
    return switch (fitting.size()) {
      case 1 -> Result.success(all.get(fitting.getFirst()));
      case 0 ->
          Result.failure(
              FailureReason.MISSING,
              "No stack of the series is like that; it holds:" + listed(all, every(all)));
      default ->
          Result.failure(
              FailureReason.INVALID,
              "The series holds several stacks like that; choose one with --kind, --echo,"
                  + " --time-point or --stack:"
                  + listed(all, fitting));
    };
  }

  private boolean fits(ImageStack stack) {
    return (kind == null || stack.kind().kind() == kind)
        && (timePoint == null || Math.max(1, stack.timePoint()) == timePoint)
        && (echoMs == null || isNear(stack.acquisition().echoTimeMs(), echoMs));
  }

  private static boolean isNear(OptionalDouble echo, double wanted) {
    return echo.isPresent() && Math.abs(echo.getAsDouble() - wanted) < SAME_ECHO_MS;
  }

  private static List<Integer> every(List<ImageStack> all) {
    return IntStream.range(0, all.size()).boxed().toList();
  }

  private static String listed(List<ImageStack> all, List<Integer> chosen) {
    String lines =
        chosen.stream()
            .limit(MOST_LISTED)
            .map(i -> "%n  --stack %d: %s".formatted(i + 1, described(all.get(i))))
            .collect(Collectors.joining());
    int more = chosen.size() - MOST_LISTED;
    return more > 0 ? lines + "%n  and %d more".formatted(more) : lines;
  }

  private static String described(ImageStack stack) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.of(stack.kind().kind()));
    stack
        .acquisition()
        .echoTimeMs()
        .ifPresent(echo -> parts.add(String.format(Locale.ROOT, "echo %s ms", echo)));
    if (stack.timePoint() > 0) {
      parts.add("time point " + stack.timePoint());
    }
    stack.grid().ifPresent(grid -> parts.add(Words.of(grid.plane())));
    parts.add(stack.acquisition().columns() + " x " + stack.acquisition().rows());
    parts.add(stack.frames().size() == 1 ? "1 image" : stack.frames().size() + " images");
    return String.join(", ", parts);
  }
}
