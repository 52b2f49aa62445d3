package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.SharedFolder;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in other languages are kept and said to be unread. */
class LanguagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les ministres des deux pays se sont réunis mardi à Genève, où ils ont signé un accord sur la pêche dans les eaux du golfe. Ils doivent se revoir au printemps, a dit un porte-parole.
          de | Die Minister der beiden Länder trafen sich am Dienstag in Genf und unterzeichneten ein Abkommen über die Fischerei im Golf. Sie wollen sich im Frühjahr wieder treffen, sagte eine Sprecherin.
          es | Los ministros de los dos países se reunieron el martes en Ginebra y firmaron un acuerdo sobre la pesca en las aguas del golfo. Volverán a verse en primavera, dijo una portavoz.
          ru | Министры двух стран встретились во вторник в Женеве и подписали соглашение о рыболовстве.
          uk | Міністри двох країн зустрілися у вівторок у Женеві та підписали угоду про рибальство. Вони зустрінуться знову навесні.
          zh | 两国部长星期二在日内瓦会晤，并签署了关于海湾水域渔业的协定。发言人说，他们将在春天再次会面。
          ar | التقى وزيرا البلدين يوم الثلاثاء في جنيف ووقعا اتفاقا بشأن الصيد في مياه الخليج.
          """)
  void otherLanguagesAreTold(String code, String text) {
    assertThat(Languages.foreign(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers of Peru and Chile met in Geneva on Tuesday and signed an agreement on fishing in the waters of the gulf.
          Talks: Oslo, Bern, Lima.
          Ministers meet
          Ministros
          Envoy Jean-Marie Dupont-Lefèvre meets Außenminister Müller, Señor Ibáñez, Signor Bianchi in Zürich
          “Les relations sont bonnes,” the minister said in French when he was asked, and he left the hall with his delegation.
          """)
  void englishAndWhatIsTooShortIsRead(String text) {
    assertThat(Languages.foreign(text)).isNull();
  }

  @Test
  void ofAReportThatWasTakenBeforeTheLanguageIsTheOneItHadThen() throws IOException {
    String russian = "Министры двух стран встретились во вторник в Женеве и подписали соглашение.";
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.writeString(folder.resolve(name), russian);
    }
    List<String> asked = new ArrayList<>();
    Collected collected = new Collected();
    new ReportReader()
        .read(
            List.of(Files.writeString(folder.resolve("d.txt"), "The ministers met."), folder),
            new Intake() {
              @Override
              public void report(Report report) {
                collected.report(report);
              }

              @Override
              public void problem(Problem problem) {
                collected.problem(problem);
              }

              @Override
              public Optional<Provenance> before(String id, String text) {
                asked.add(id);
                return switch (id) {
                  case "a.txt" -> Optional.of(Provenance.NONE.in("mk"));
                  case "b.txt" -> Optional.of(Provenance.NONE);
                  default -> Optional.empty();
                };
              }
            });
    assertThat(collected.reports)
        .extracting(report -> report.provenance().language())
        .containsExactly(null, "mk", null, "ru");
    assertThat(collected.reasons())
        .satisfiesExactly(
            first -> assertThat(first).contains("in Macedonian"),
            second -> assertThat(second).contains("in Russian"));
    assertThat(asked).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void aForeignReportIsKeptAndSaidToBeUnread() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Министры двух стран встретились во вторник в Женеве и подписали соглашение о рыболовстве.");
    Files.writeString(folder.resolve("b.txt"), "The ministers met in Geneva.");
    Collected read = Collected.of(folder);
    assertThat(read.reports)
        .extracting(report -> report.provenance().language())
        .containsExactly("ru", null);
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("in Russian").contains("it is kept"));
  }

  @Test
  void noReportOfTheGoldIsTakenForForeign() {
    for (String name : new String[] {"gold/dev/input.jsonl", "seeds"}) {
      assertThat(SharedFolder.reports(name))
          .isNotEmpty()
          .extracting(Report::provenance)
          .allSatisfy(provenance -> assertThat(provenance.language()).isNull());
    }
  }
}
