package org.sideroscope.workstation;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The phantom study with deposits everywhere that is kept with the source. Tests only read it.
 *
 * @param truth the reading of it that is true, with its masks beside it
 */
public record Phantom(StudyOnDisk disk, Path truth) {

  /** Hands the phantom to tests that ask for one; its headers are read once for all of them. */
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
          .getOrComputeIfAbsent(Phantom.class, _ -> open(), Phantom.class);
    }

    private static Phantom open() {
      Path study =
          Path.of(System.getProperty("sideroscope.root", "."))
              .resolve("test-images/studies/iss-with-supratentorial-extension");
      return new Phantom(
          StudyOnDisk.in(study.resolve("dicom")), study.resolve("truth/reading.json"));
    }
  }
}
