package org.sideroscope.workstation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sideroscope.foundation.Progress;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.writing.PhantomWriter;

/**
 * A phantom study on the disk. Tests that ask for one as a parameter share it; it is made once for
 * all of them, and they only read it.
 *
 * @param truth the reading of it that is true, with its masks beside it
 */
public record Phantom(StudyOnDisk disk, Path truth) {

  /** Hands the phantom to tests. */
  public static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Phantom.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Phantom.class))
          .getOrComputeIfAbsent(Folder.class, _ -> Folder.make(), Folder.class)
          .phantom();
    }
  }

  /** Goes when the last test is done. */
  private record Folder(Path folder, Phantom phantom) implements AutoCloseable {

    static Folder make() {
      try {
        Path folder = Files.createTempDirectory("sideroscope-phantom");
        Path study = folder.resolve("study");
        new PhantomWriter()
            .write(PhantomCase.TYPE_1_CLASSICAL, PhantomSize.SMALL, study, Progress.NONE)
            .orThrow();
        return new Folder(
            folder,
            new Phantom(
                StudyOnDisk.in(study.resolve("dicom")), study.resolve("truth/reading.json")));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public void close() throws IOException {
      List<Path> inside;
      try (Stream<Path> walk = Files.walk(folder)) {
        inside = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inside) {
        Files.delete(path);
      }
    }
  }
}
