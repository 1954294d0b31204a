package org.mingzhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Data flows one way, and each library has one package that knows it. */
@AnalyzeClasses(packages = "org.mingzhang", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule data_flows_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("diagnostic")
          .definedBy("org.mingzhang.diagnostic..")
          .layer("model")
          .definedBy("org.mingzhang.model..")
          .layer("memo")
          .definedBy("org.mingzhang.memo..")
          .layer("scaffold")
          .definedBy("org.mingzhang.scaffold..")
          .layer("read")
          .definedBy("org.mingzhang.read..")
          .layer("measure")
          .definedBy("org.mingzhang.measure..")
          .layer("check")
          .definedBy("org.mingzhang.check..")
          .layer("chart")
          .definedBy("org.mingzhang.chart..")
          .layer("narrative")
          .definedBy("org.mingzhang.narrative..")
          .layer("page")
          .definedBy("org.mingzhang.page..")
          .layer("bake")
          .definedBy("org.mingzhang.bake..")
          .layer("publish")
          .definedBy("org.mingzhang.publish..")
          .layer("history")
          .definedBy("org.mingzhang.history..")
          .layer("build")
          .definedBy("org.mingzhang.build..")
          .layer("preview")
          .definedBy("org.mingzhang.preview..")
          .layer("cli")
          .definedBy("org.mingzhang.cli..")
          .whereLayer("diagnostic")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("memo")
          .mayNotAccessAnyLayer()
          .whereLayer("scaffold")
          .mayOnlyAccessLayers("model")
          .whereLayer("read")
          .mayOnlyAccessLayers("model", "diagnostic", "memo")
          .whereLayer("measure")
          .mayOnlyAccessLayers("model")
          .whereLayer("check")
          .mayOnlyAccessLayers("model", "measure", "diagnostic", "memo")
          .whereLayer("chart")
          .mayOnlyAccessLayers("model", "measure")
          .whereLayer("narrative")
          .mayOnlyAccessLayers("model", "diagnostic")
          .whereLayer("page")
          .mayOnlyAccessLayers(
              "model", "diagnostic", "memo", "read", "measure", "check", "chart", "narrative")
          .whereLayer("bake")
          .mayOnlyAccessLayers("page", "diagnostic")
          .whereLayer("publish")
          .mayOnlyAccessLayers("page", "diagnostic")
          .whereLayer("history")
          .mayOnlyAccessLayers("model", "diagnostic")
          .whereLayer("preview")
          .mayOnlyAccessLayers("build", "diagnostic")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("preview", "cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule no_packages_call_each_other_in_a_circle =
      slices().matching("org.mingzhang.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_bake_knows_jbake_and_freemarker =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.bake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jbake..", "freemarker..", "com.orientechnologies..");

  @ArchTest
  static final ArchRule only_narrative_knows_asciidoctor =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.narrative..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.asciidoctor..", "org.jruby..");

  @ArchTest
  static final ArchRule only_read_parses_yaml_and_schemas =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.snakeyaml..", "com.networknt..");

  @ArchTest
  static final ArchRule only_read_opens_workbooks =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.read..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule only_history_knows_git =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.history..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule only_cli_knows_picocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule money_is_never_a_binary_float =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.mingzhang.model..", "org.mingzhang.measure..", "org.mingzhang.check..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Double")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Float")
          .orShould()
          .callMethod(java.math.BigDecimal.class, "doubleValue");

  @ArchTest
  static final ArchRule nothing_reads_the_clock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callConstructor(java.util.Date.class);
}
