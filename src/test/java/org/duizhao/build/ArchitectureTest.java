package org.duizhao.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of `docs/architecture.md`, held by the build.
class ArchitectureTest {

  private static final String ROOT = "org.duizhao";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          core        | ''
          language    | core
          repair      | core language lexicon
          lexicon     | core language
          format      | core
          alignment   | core language lexicon
          memory      | core language
          glossary    | core language
          quality     | core language lexicon glossary
          translation | core
          store       | core
          session     | core language repair lexicon format alignment memory glossary quality translation store
          """)
  void a_package_uses_only_the_packages_below_it(String name, String allowed) {
    String[] permitted =
        Set.of((name + " " + allowed).trim().split(" ")).stream()
            .map(each -> ROOT + "." + each + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage(ROOT + "..")
            .and(resideOutsideOfPackages(permitted))
            .as("other packages of Duizhao than " + allowed);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + name + "..")
            .should(dependOnClassesThat(forbidden))
            .because("dependencies point one way, down the list in docs/architecture.md")
            .allowEmptyShould(true));
  }

  @Test
  void packages_form_no_cycles() {
    check(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes two packages one"));
  }

  @Test
  void core_depends_on_java_base_only() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".core..",
                "java.lang..",
                "java.util..",
                "java.io..",
                "java.nio..",
                "java.time..",
                "org.jspecify..")
            .because("the core values must be usable anywhere"));
  }

  @Test
  void javafx_stays_in_the_window() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..")
            .because("the engine runs without a window"));
  }

  @Test
  void sql_stays_in_the_store_and_the_memorys_table() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".store..")
            .and()
            .haveNameNotMatching(ROOT + "\\.memory\\.(UnitTable|MemoryDatabase|Statements)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("one place knows how a project lies on disk, and one how a memory does"));
  }

  @Test
  void jackson_stays_at_file_edges() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                ROOT + ".core..",
                ROOT + ".language..",
                ROOT + ".alignment..",
                ROOT + ".quality..",
                ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("JSON is a way to store values, not a value"));
  }

  @Test
  void the_window_reaches_files_only_through_the_session() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".store..", ROOT + ".format..")
            .because("whatever the window does, the command line can do"));
  }

  @Test
  void only_the_window_jobs_hand_work_to_the_javafx_thread() {
    check(
        noClasses()
            .that()
            .doNotHaveSimpleName("FxJobs")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("one class knows about threads and the window")
            .allowEmptyShould(true));
  }

  @Test
  void threads_are_made_in_one_place_per_kind_of_work() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(".*\\.(FxJobs|ProjectWriter|BatchPool|ReadAhead)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.lang\\.Thread(\\$Builder.*)?|java\\.util\\.concurrent\\.Executors")
            .because("a thread nobody knows of cannot be stopped")
            .allowEmptyShould(true));
  }

  @Test
  void nothing_static_remembers() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("state belongs to objects that the workbench makes and closes"));
  }

  @Test
  void nobody_locates_services() {
    check(
        methods()
            .should()
            .notHaveName("getInstance")
            .because("what a class needs comes in by its constructor"));
  }

  @Test
  void only_entry_points_see_the_workbench() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(ROOT + "\\.(Main|Workbench|ui\\.App|cli\\.Cli)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + ".Workbench")
            .because("a workbench passed around is a service locator"));
  }

  @Test
  void standard_output_is_written_by_commands_only() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has no console; messages go to the user or the log"));
  }

  @Test
  void nothing_depends_on_the_default_locale() {
    check(
        noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because(
                "the same input gives the same output in every country; pass a " + Locale.class));
  }

  @Test
  void dates_are_java_time() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("java.time says what it means"));
  }

  @Test
  void names_say_the_job() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("I[A-Z]")
            .because("a class that wants such a name wants another home"));
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
