package org.kroniek.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;

/** What docs/architecture.md says of all modules, held here because this module sees them all. */
@AnalyzeClasses(packages = "org.kroniek", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule aStepSeesOnlyTheStepsBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.kroniek.model..")
            .layer("format")
            .definedBy("org.kroniek.format..")
            .layer("reading")
            .definedBy("org.kroniek.reading..")
            .layer("language")
            .definedBy("org.kroniek.language..")
            .layer("grounding")
            .definedBy("org.kroniek.grounding..")
            .layer("importing")
            .definedBy("org.kroniek.importing..")
            .layer("coding")
            .definedBy("org.kroniek.coding..")
            .layer("evaluation")
            .definedBy("org.kroniek.evaluation..")
            .optionalLayer("ledger")
            .definedBy("org.kroniek.ledger..")
            .optionalLayer("exports")
            .definedBy("org.kroniek.exports..")
            .optionalLayer("server")
            .definedBy("org.kroniek.server..")
            .layer("cli")
            .definedBy("org.kroniek.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("server")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("exports")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("exports", "server", "cli")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("coding")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("importing")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("grounding")
            .mayOnlyBeAccessedByLayers("importing", "coding", "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("grounding", "coding", "cli")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("ledger", "cli")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("evaluation", "ledger", "exports", "server", "cli")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers(
                    "format",
                    "reading",
                    "language",
                    "grounding",
                    "importing",
                    "coding",
                    "evaluation",
                    "ledger",
                    "exports",
                    "server",
                    "cli");

    @ArchTest
    static final ArchRule theModelDependsOnNothing = classes()
            .that()
            .resideInAPackage("org.kroniek.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.kroniek.model..");

    @ArchTest
    static final ArchRule theCoreReachesNeitherNetNorDiskNorDatabase = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..language..", "..grounding..", "..coding..", "..evaluation..")
            .and()
            .haveSimpleNameNotEndingWith("Writer") // the tool that makes gazetteer.bin.gz, not called by the program
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.sql..", "java.net");

    @ArchTest
    static final ArchRule theCoreHasNoClockAndNoChance = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..language..", "..grounding..", "..coding..", "..evaluation..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule noGrabBags = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Common)");

    @ArchTest
    static final ArchRule nothingStaticChanges = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveName("$VALUES")
            .should()
            .notBeFinal();
}
