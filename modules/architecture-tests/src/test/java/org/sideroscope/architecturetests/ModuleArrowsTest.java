package org.sideroscope.architecturetests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a module may use of the others: docs/README.md draws the same picture. */
class ModuleArrowsTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sideroscope");

  /** Module package to the module packages it may use; all may use foundation. */
  private static final Map<String, Set<String>> ARROWS = new TreeMap<>();

  static {
    arrow("foundation");
    arrow("findings");
    arrow("imaging");
    arrow("marking", "imaging");
    arrow("dicom", "imaging");
    arrow("readingformat", "findings");
    arrow("cohort", "findings", "marking", "imaging", "readingformat");
    arrow("dicomobjects", "dicom", "marking", "findings", "imaging");
    arrow("review", "findings", "marking", "imaging");
    arrow("storage", "cohort", "review", "readingformat", "findings", "marking", "imaging");
    arrow("reporting", "findings", "readingformat");
    // who writes the phantom must not share a left-right mistake with who reads it: never dicom
    arrow("testimages", "imaging", "findings", "readingformat");
    arrow(
        "workstation",
        "cohort",
        "dicom",
        "dicomobjects",
        "findings",
        "imaging",
        "marking",
        "readingformat",
        "reporting",
        "review",
        "storage",
        "testimages");
    arrow("viewer", "marking", "imaging");
    arrow("cli", "workstation", "cohort", "dicom", "findings", "imaging", "readingformat");
    arrow(
        "app",
        "workstation",
        "viewer",
        "cohort",
        "dicom",
        "findings",
        "imaging",
        "marking",
        "review",
        "reporting",
        "readingformat");
  }

  private static void arrow(String from, String... to) {
    ARROWS.put(from, Set.copyOf(Arrays.asList(to)));
  }

  @TestFactory
  Stream<DynamicTest> aModuleUsesOnlyWhatLiesBelowIt() {
    return ARROWS.entrySet().stream()
        .map(arrow ->
            DynamicTest.dynamicTest(
                arrow.getKey(), () -> checkArrow(arrow.getKey(), arrow.getValue())));
  }

  private static void checkArrow(String module, Set<String> allowed) {
    String[] forbidden =
        ARROWS.keySet().stream()
            .filter(other -> !other.equals(module) && !other.equals("foundation"))
            .filter(other -> !allowed.contains(other))
            .map(ModuleArrowsTest::packages)
            .toArray(String[]::new);
    classes()
        .that(resideInAPackage(packages(module)))
        .should()
        .onlyAccessClassesThat(resideInAnyPackage(forbidden).negate())
        .because("the arrows of the design allow " + module + " only " + allowed)
        .check(PRODUCT);
  }

  @Test
  void everyModuleOfTheProductHasItsArrow() {
    Set<String> packages =
        PRODUCT.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 2)
            .map(parts -> parts[2])
            .collect(Collectors.toCollection(TreeSet::new));
    packages.remove("benchmarks");
    assertEquals(ARROWS.keySet(), packages);
  }

  private static String packages(String module) {
    return "org.sideroscope." + module + "..";
  }
}
