package org.sideroscope.architecturetests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** Which module may know which toolkit. */
@AnalyzeClasses(packages = "org.sideroscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ToolkitsTest {

  @ArchTest
  static final ArchRule JAVAFX_STAYS_IN_THE_WINDOW =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sideroscope.app..", "org.sideroscope.viewer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

  @ArchTest
  static final ArchRule AWT_STAYS_IN_PACKAGES_NAMED_AWT =
      noClasses()
          .that()
          .resideOutsideOfPackage("..awt..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "ij..");

  @ArchTest
  static final ArchRule PIXELMED_STAYS_WHERE_DICOM_IS_READ_AND_WRITTEN =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.sideroscope.dicom..",
              "org.sideroscope.dicomobjects..",
              "org.sideroscope.testimages..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.pixelmed..");

  @ArchTest
  static final ArchRule PIXELMED_IS_IN_NO_SIGNATURE_THAT_LEAVES =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.sideroscope..")
          .and()
          .arePublic()
          .should(
              ArchConditions.not(
                  ArchConditions.have(
                      new DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethod>(
                          "toolkit types in the signature") {
                        @Override
                        public boolean test(com.tngtech.archunit.core.domain.JavaMethod method) {
                          return isToolkit(method.getRawReturnType())
                              || method.getRawParameterTypes().stream()
                                  .anyMatch(ToolkitsTest::isToolkit);
                        }
                      })));

  @ArchTest
  static final ArchRule SQL_STAYS_IN_STORAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sideroscope.storage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sideroscope.cli..", "org.sideroscope.benchmarks..")
          .and()
          .doNotHaveFullyQualifiedName("org.sideroscope.app.Launcher")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what a user must know is said in the window");

  @ArchTest
  static final ArchRule NO_PACKAGES_IN_A_CIRCLE =
      slices().matching("org.sideroscope.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_STATE_IN_STATIC_FIELDS =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.sideroscope.benchmarks..")
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("there is no static state");

  private static boolean isToolkit(JavaClass type) {
    return type.getPackageName().startsWith("com.pixelmed");
  }
}
