package org.sideroscope.testimages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sideroscope.foundation.Progress;
import org.sideroscope.testimages.writing.PhantomWriter;

/** Small studies for every test that only looks at them: each case is written once per run. */
final class WrittenStudies implements ParameterResolver {

  /** The studies of this run; gone at its end. */
  static final class Small implements AutoCloseable {
    private final Path folder;
    private final Map<PhantomCase, Path> written = new EnumMap<>(PhantomCase.class);

    private Small() {
      try {
        folder = Files.createTempDirectory("phantoms");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The folder that holds {@code dicom/} and {@code truth/} of a case. */
    synchronized Path of(PhantomCase phantomCase) {
      return written.computeIfAbsent(
          phantomCase,
          row ->
              new PhantomWriter()
                  .write(row, PhantomSize.SMALL, folder.resolve(row.key()), Progress.NONE)
                  .orThrow());
    }

    @Override
    public void close() throws IOException {
      List<Path> inner;
      try (Stream<Path> walk = Files.walk(folder)) {
        inner = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inner) {
        Files.delete(path);
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Small.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(WrittenStudies.class))
        .getOrComputeIfAbsent(Small.class, key -> new Small(), Small.class);
  }
}
