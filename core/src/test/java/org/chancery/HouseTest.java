package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of the house are entered one way: read → … → present. */
class HouseTest {
  private static final List<String> ROOMS =
      List.of("read", "clean", "annotate", "claim", "link", "ledger", "present");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chancery");

  @Test
  void aRoomSeesOnlyTheRoomsBeforeIt() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.chancery..")
            .withOptionalLayers(true)
            .layer("door")
            .definedBy("org.chancery");
    for (String room : ROOMS) {
      layers = layers.layer(room).definedBy("org.chancery." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> later = new ArrayList<>(ROOMS.subList(i + 1, ROOMS.size()));
      later.add("door");
      layers =
          layers.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
    }
    layers.whereLayer("door").mayNotBeAccessedByAnyLayer().check(HOUSE);
  }

  @Test
  void presentReadsTheLedgerAndTheCleanReportsItHolds() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.present..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.chancery",
            "org.chancery.read..",
            "org.chancery.annotate..",
            "org.chancery.claim..",
            "org.chancery.link..")
        .check(HOUSE);
  }

  /** The closets of a room: what each may see of its own room and of its neighbours' closets. */
  @Test
  void theClosetsOfARoomAreEnteredOneWay() {
    sees("present", "ledger", "clean", "model");
    sees("present.export", "present", "ledger", "clean", "model");
    sees("read.text", "model");
    sees("read.html", "read.text", "model");
    sees("clean.copy", "clean", "model");
    sees("annotate.nlp.greedy");
    sees("annotate.nlp", "annotate.nlp.greedy", "annotate", "model");
    sees("annotate.time", "model");
    sees("annotate.actor", "annotate", "annotate.nlp", "model");
    sees("claim.lexicon", "model");
    sees("claim.gate", "claim.lexicon", "annotate", "annotate.nlp", "clean", "model");
    sees("claim.syntax", "claim.lexicon", "annotate", "annotate.time", "model");
    sees(
        "claim.attribution",
        "claim.syntax",
        "claim.lexicon",
        "annotate",
        "annotate.actor",
        "clean",
        "model");
  }

  private static void sees(String closet, String... others) {
    List<String> allowed = new ArrayList<>(List.of(others));
    allowed.add(closet);
    allowed.replaceAll("org.chancery."::concat);
    noClasses()
        .that()
        .resideInAPackage("org.chancery." + closet)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "other rooms than " + allowed,
                type ->
                    type.getPackageName().startsWith("org.chancery")
                        && !allowed.contains(type.getPackageName())))
        .check(HOUSE);
  }

  @Test
  void theFrontDoorIsOneClass() {
    classes()
        .that()
        .resideInAPackage("org.chancery")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveSimpleName("Chancery")
        .check(HOUSE);
  }

  @Test
  void theWordsKnowNoRoom() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.model..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "rooms of the house",
                type ->
                    type.getPackageName().startsWith("org.chancery")
                        && !type.getPackageName().startsWith("org.chancery.model")))
        .check(HOUSE);
  }

  @Test
  void onlyOnePackageSeesTheParser() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.annotate.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.emory..");
    rule.check(HOUSE);
  }

  @Test
  void coreKnowsNoDatabaseNoNetworkAndEndsNoProcess() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..")
        .check(HOUSE);
    noClasses().should().callMethod(System.class, "exit", int.class).check(HOUSE);
  }
}
