package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Instruments known by name have those of their parties that the report names. */
class InstrumentsTest {
  @Test
  void thePartiesAreThoseTheReportNames() {
    assertThat(
            ShortForm.read(
                "Turkey's envoys met those of Ukraine and Russia. The Black Sea grain deal was"
                    + " suspended in July.",
                false))
        .anyMatch(c -> c.startsWith("AGREEMENT ENDED") && c.contains("RU") && c.contains("TR"));
  }

  @Test
  void aPartyThatIsNotNamedIsNotSaid() {
    assertThat(ShortForm.read("Russia quit the New START treaty on Tuesday.", false))
        .noneMatch(c -> c.startsWith("AGREEMENT") && c.contains("US"));
  }

  @Test
  void aShortNameMeansTheInstrumentWhoseMatterAndSidesTheReportIsAbout() {
    assertThat(
            ShortForm.read(
                "Britain and the EU have traded blows since Brexit. London says the EU is slow."
                    + " The EU says London is late. The withdrawal agreement was signed in January.",
                false))
        .contains("AGREEMENT SIGNED parties=GB+EU");
  }

  @Test
  void aShortNameMeansNothingInAReportAboutOthers() {
    assertThat(
            ShortForm.read(
                "Peru and Chile have traded blows over grain. Peru says Chile is slow. Chile says"
                    + " Peru is late. The withdrawal agreement was signed in January.",
                false))
        .noneMatch(c -> c.contains("GB") || c.contains("EU"));
  }
}
