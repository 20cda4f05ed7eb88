package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.awt.PngEncoder;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.picture.GreyPicture;
import org.sideroscope.workstation.render.RenderSlice;
import org.sideroscope.workstation.render.SliceRequest;
import org.sideroscope.workstation.studies.OpenStudies;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sideroscope render}. */
@Command(
    name = "render",
    description = {
      "Writes one slice of a series as a PNG: through a window as on the screen, with 8 bits of grey,"
          + " or without one as stored, with 16 bits (negative values as two's complement).",
      "Nothing of the patient but the image is in it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class RenderCommand implements Callable<Integer> {

  /** A slab and what it shows. */
  static final class SlabOptions {
    @Option(
        names = "--slab",
        paramLabel = "MM",
        required = true,
        description = "As a slab of this thickness about the slice.")
    private double thicknessMm;

    @Option(
        names = "--projection",
        paramLabel = "min|mean|max",
        required = true,
        description = "What the slab shows of the values behind one another.")
    private Projection projection = Projection.MIN;
  }

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Where the images lie.")
  private final List<Path> paths = new ArrayList<>();

  @Mixin private StackChoice stack = new StackChoice();

  @Option(
      names = "--slice",
      paramLabel = "N",
      required = true,
      description = {
        "Which slice, from 1 as the window counts, missing ones too.",
        "With --plane, from feet to head, front to back, or right to left."
      })
  private int slice;

  @Option(
      names = "--window",
      paramLabel = "C,W",
      converter = WindowWords.class,
      description = "Centre and width of the window, in real (rescaled) values.")
  private @Nullable WindowLevel window;

  @ArgGroup(exclusive = false)
  private @Nullable SlabOptions slab;

  @Option(
      names = "--plane",
      paramLabel = "axial|coronal|sagittal",
      description = {
        "Cut through the volume in another plane, as radiologists hang it and with square pixels.",
        "It is the plane of the stack's own axes that lies nearest."
      })
  private @Nullable AnatomicalPlane plane;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PNG to write.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  RenderCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SliceRequest request =
        new SliceRequest(
            slice, Optional.ofNullable(window), Optional.ofNullable(slab()), planeOrRefuse());
    Result<Path> written =
        new OpenStudies(new StudyScanner())
            .open(paths, Progress.NONE)
            .flatMap(stack::in)
            .flatMap(
                chosen -> new RenderSlice(new StackLoader()).render(chosen, request, Progress.NONE))
            .flatMap(this::save);
    return switch (written) {
      case Result.Success<Path> _ -> ExitStatus.DONE;
      case Result.Failed<Path>(Failure failure) -> streams.refused(failure);
    };
  }

  private @Nullable Slab slab() {
    if (slab == null) {
      return null;
    }
    if (!(slab.thicknessMm > 0) || Double.isInfinite(slab.thicknessMm)) {
      throw new ParameterException(spec.commandLine(), "--slab needs a thickness above 0 mm.");
    }
    return Slab.of(slab.thicknessMm, slab.projection);
  }

  private Optional<AnatomicalPlane> planeOrRefuse() {
    if (plane == AnatomicalPlane.OBLIQUE) {
      throw new ParameterException(
          spec.commandLine(), "--plane is one of axial, coronal, sagittal.");
    }
    return Optional.ofNullable(plane);
  }

  private Result<Path> save(GreyPicture picture) {
    return AtomicSave.save(NewFile.of(out, PngEncoder.encode(picture)));
  }
}
