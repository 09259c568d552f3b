package org.readout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every shipped module to the layout that ARCHITECTURE.md draws. */
final class ArchitectureTest {
  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.readout");

  private static final String BANNED_NAME =
      ".*[.$]([A-Z][A-Za-z]*)?(Manager|Helper|Util|Utils|Impl|Abstract|Base|Default|Data|Info)([A-Z].*)?";

  @Test
  void packagesDependOnOneAnotherInOneDirectionOnly() {
    slices().matching("org.readout.(*)..").should().beFreeOfCycles().check(SHIPPED);
  }

  @Test
  void theModelStandsOnJavaAlone() {
    classes()
        .that()
        .resideInAPackage("org.readout.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.readout.model..")
        .check(SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "attribution", "events", "numbers", "place", "status", "time"})
  void aFeatureSeesOnlyModelRulesLanguageAndOntology(String feature) {
    classes()
        .that()
        .resideInAPackage("org.readout." + feature + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.readout.%s..".formatted(feature),
            "org.readout.model..",
            "org.readout.rules..",
            "org.readout.language..",
            "org.readout.ontology..")
        .allowEmptyShould(true)
        .check(SHIPPED);
  }

  @Test
  void onlyTheArchiveSpeaksToDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.readout.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(SHIPPED);
  }

  @Test
  void noClassExtendsOneOfOurs() {
    classes()
        .that(extendAnything())
        .and()
        .areNotEnums()
        .and(DescribedPredicate.not(assignableTo(Throwable.class)))
        .should()
        .notBeAssignableTo(
            DescribedPredicate.describe(
                "a subclass of a class of ours",
                type -> type.getRawSuperclass().filter(ArchitectureTest::isOurs).isPresent()))
        .allowEmptyShould(true)
        .check(SHIPPED);
  }

  @Test
  void modelTypesAreRecordsEnumsOrSealedInterfaces() {
    classes()
        .that()
        .resideInAPackage("org.readout.model..")
        .and()
        .areNotAnonymousClasses()
        .should(
            be(
                DescribedPredicate.describe(
                    "records, enums or sealed interfaces", ArchitectureTest::isPlainValue)))
        .check(SHIPPED);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        packages()
            .filter(p -> !p.getClasses().isEmpty())
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertEquals(List.of(), unmarked, "packages without @NullMarked");
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.readout.cli..", "org.readout.training..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(SHIPPED);
  }

  @Test
  void whatIsThrownSaysWhatWentWrong() {
    noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS).check(SHIPPED);
  }

  @Test
  void namesSayWhatAClassDoes() {
    noClasses().should().haveNameMatching(BANNED_NAME).check(SHIPPED);
  }

  @Test
  void onlyTheOutsideAsksForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.readout.cli..", "org.readout.server..", "org.readout.job..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "now()",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
        .check(SHIPPED);
  }

  private static DescribedPredicate<JavaClass> extendAnything() {
    return DescribedPredicate.describe(
        "are classes with a superclass", type -> type.getRawSuperclass().isPresent());
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.readout");
  }

  private static boolean isPlainValue(JavaClass type) {
    boolean sealed = type.isInterface() && type.reflect().isSealed();
    return type.isRecord()
        || type.isEnum()
        || sealed
        || type.getSimpleName().equals("package-info");
  }

  private static Stream<JavaPackage> packages() {
    return SHIPPED.stream()
        .map(JavaClass::getPackage)
        .filter(p -> p.getName().startsWith("org.readout"))
        .distinct();
  }
}
