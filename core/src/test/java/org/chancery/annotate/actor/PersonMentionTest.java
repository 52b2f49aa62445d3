package org.chancery.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.annotate.actor.MentionPrinter.body;
import static org.chancery.annotate.actor.MentionPrinter.introductions;
import static org.chancery.annotate.actor.MentionPrinter.persons;
import static org.chancery.annotate.actor.MentionPrinter.report;

import org.junit.jupiter.api.Test;

class PersonMentionTest {
  @Test
  void titleAndNameAreOneMention() {
    assertThat(body("Peruvian Foreign Minister Ana Quispe arrived on Monday."))
        .containsExactly(
            "Peruvian Foreign Minister Ana Quispe = PERSON Ana Quispe (foreign minister PE) PE");
  }

  @Test
  void ownersAndOfTellTheState() {
    assertThat(persons("Fiji's President Jone Vatu met Prime Minister of Greece Nikos Pappas."))
        .containsExactly(
            "Fiji's President Jone Vatu = PERSON Jone Vatu (president FJ) FJ",
            "Prime Minister of Greece Nikos Pappas = PERSON Nikos Pappas (prime minister GR) GR");
  }

  @Test
  void appositionsEnrichThePerson() {
    assertThat(persons("Ana Quispe, the Peruvian foreign minister, left. Quispe said nothing."))
        .containsExactly(
            "Ana Quispe = PERSON Ana Quispe (foreign minister PE) PE",
            "the Peruvian foreign minister = PERSON Ana Quispe (foreign minister PE) PE",
            "Quispe = PERSON Ana Quispe (foreign minister PE) PE");
  }

  @Test
  void aHeadlinesSurnameIsTheFullNameOfTheStory() {
    assertThat(report("Quispe to visit Japan", "Peru's foreign minister, Ana Quispe, will go."))
        .contains("Quispe = PERSON Ana Quispe (foreign minister PE) PE");
  }

  @Test
  void aHeadlineAloneGivesOnlyTheSurname() {
    assertThat(report("Quispe to visit Japan", "The trip is the first in years."))
        .contains("Quispe = PERSON Quispe");
  }

  @Test
  void officesWithoutNames() {
    assertThat(persons("The South Korean foreign minister met the secretary of state."))
        .containsExactly(
            "The South Korean foreign minister = PERSON null (foreign minister KR) KR",
            "the secretary of state = PERSON null (secretary of state US) US");
  }

  @Test
  void headsOfAStateWhoseNationalityStandsInTheTitle() {
    assertThat(persons("The head of the Kenyan government met the head of the Peruvian state."))
        .containsExactly(
            "The head of the Kenyan government = PERSON null (prime minister KE) KE",
            "the head of the Peruvian state = PERSON null (leader PE) PE");
    assertThat(
            report(
                "Visit",
                "President Ana Quispe of Peru left. The Head of the Peruvian state smiled."))
        .contains("The Head of the Peruvian state = PERSON Ana Quispe (president PE) PE");
  }

  @Test
  void namelessOfficialsAreTheirState() {
    assertThat(body("A Kenyan official said so."))
        .containsExactly("A Kenyan official = DESCRIPTION KE");
  }

  @Test
  void officesPointBackToTheNamed() {
    assertThat(persons("Fijian President Jone Vatu flew to Tonga. The Fijian leader stays a week."))
        .contains("The Fijian leader = PERSON Jone Vatu (president FJ) FJ");
  }

  @Test
  void counterpartsAreLeftToTheRoster() {
    assertThat(persons("Peruvian Foreign Minister Ana Quispe met her Chinese counterpart."))
        .contains("her Chinese counterpart = PERSON null (counterpart CN) CN");
  }

  @Test
  void familyNamesThatComeFirst() {
    assertThat(persons("North Korean diplomat Kim Il-su left Beijing. Kim gave no reason."))
        .contains("Kim = PERSON Kim Il-su (diplomat KP) KP");
  }

  @Test
  void spellingsOfOneName() {
    assertThat(persons("Russian envoy Sergei Orlovskiy spoke. Sergey Orlovsky later left."))
        .extracting(m -> m.replaceAll(".* = ", ""))
        .containsOnly("PERSON Sergei Orlovskiy (envoy RU) RU");
  }

  @Test
  void pronounsOfTheSubject() {
    assertThat(persons("Fijian President Jone Vatu said he would visit Tonga."))
        .contains("he = PERSON Jone Vatu (president FJ) FJ");
  }

  @Test
  void noPronounBetweenRivals() {
    assertThat(
            persons(
                "After talks of Fijian President Jone Vatu with Tongan King Tupou, the host agreed."
                    + " The weather pleased him."))
        .noneMatch(m -> m.startsWith("him = "));
  }

  @Test
  void theSpeakerIsI() {
    assertThat(persons("\"I will visit Tonga,\" Fijian President Jone Vatu said."))
        .contains("I = PERSON Jone Vatu (president FJ) FJ");
  }

  @Test
  void deputiesAreNotTheirChiefs() {
    assertThat(persons("The deputy U.S. Ambassador to the United Nations, Carl Benson, spoke."))
        .contains("Carl Benson = PERSON Carl Benson (deputy ambassador US) US");
  }

  @Test
  void institutionsAreNoPersons() {
    assertThat(persons("Hanoi Opera House said Harbour Bridge Group met nobody on Tuesday."))
        .isEmpty();
  }

  @Test
  void introductionsTellOfficeStateAndPast() {
    assertThat(
            introductions(
                "Former Fijian President Jone Vatu met Ana Quispe, Peru's foreign minister."))
        .containsExactly(
            "former Jone Vatu | president | FJ | Former Fijian President Jone Vatu",
            "Ana Quispe | foreign minister | PE | Ana Quispe, Peru's foreign minister");
  }
}
