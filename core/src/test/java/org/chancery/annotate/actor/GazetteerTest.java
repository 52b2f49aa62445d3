package org.chancery.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void listsTheHundredAndNinetyThreeMembersOfTheUnitedNations() {
    assertThat(
            Resources.table("states-1.tsv", 6).size() + Resources.table("states-2.tsv", 6).size())
        .isEqualTo(193);
  }

  @Test
  void everyCodeIsOfIso3166OrKosovo() {
    Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    gazetteer
        .all()
        .forEach(
            (words, name) -> {
              if (name.country() != null && !name.country().equals("XK")) {
                assertThat(iso).as(words).contains(name.country());
              }
            });
  }

  @Test
  void noNameIsOfTwoStates() {
    Map<String, String> owner = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String file : List.of("states-1.tsv", "states-2.tsv", "states-3.tsv")) {
      for (List<String> row : Resources.table(file, 6)) {
        for (String cell : row.subList(1, 6)) {
          for (String part : Resources.parts(cell.replace('=', ';'), ';')) {
            String other = owner.put(part, row.get(0));
            if (other != null && !other.equals(row.get(0))) {
              twice.add(part);
            }
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTownHasOneCountry() {
    Map<String, String> owner = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String file : List.of("places.tsv", "places-us.tsv")) {
      for (List<String> row : Resources.table(file, 2)) {
        for (String part : Resources.parts(row.get(1).replace('=', ';'), ';')) {
          String other = owner.put(part, row.get(0));
          if (other != null && !other.equals(row.get(0))) {
            twice.add(part);
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyMetonymHasAStateAndEveryPartAWhole() {
    for (List<String> row : Resources.table("metonyms.tsv", 3)) {
      assertThat(gazetteer.states()).as(row.get(1)).containsKey(row.get(0));
    }
    for (List<String> row : Resources.table("organizations.tsv", 3)) {
      if (!row.get(2).isEmpty()) {
        ListedName whole = gazetteer.get(row.get(2));
        assertThat(whole).as(row.get(0)).isNotNull();
      }
    }
  }

  @Test
  void mediaHaveOneCanonicalName() {
    MediaNames media = MediaNames.standard();
    assertThat(media.canonical("Korean Central News Agency")).contains("KCNA");
    assertThat(media.canonical("RIA")).contains("RIA Novosti");
    assertThat(media.canonical("Washington Post")).contains("The Washington Post");
    assertThat(media.canonical("Washington")).isEmpty();
  }
}
