package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.ledger.LedgerException;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends JdbcContract {
  @Override
  Place place() throws Exception {
    return new PostgresPlace();
  }

  private String address() {
    return ((PostgresPlace) place).address();
  }

  @Test
  void itsAddressIsThatOfJdbcAndShownWithoutSecrets() throws Exception {
    place.clear();
    assertThat(JdbcStore.exists(address())).isFalse();
    try (JdbcStore ledger = JdbcStore.open(address())) {
      ledger.add(List.of(Readings.full("a")), NOW);
      assertThat(ledger.name()).matches("jdbc:postgresql://localhost:\\d+/postgres");
    }
    assertThat(JdbcStore.exists(address())).isTrue();
  }

  @Test
  void aSchemaOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
    place.clear();
    place.sql("CREATE TABLE recipe (name text)");
    assertThatThrownBy(() -> JdbcStore.open(address()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not a Chancery ledger");
    assertThat(JdbcStore.exists(address())).isFalse();
  }

  @Test
  void aDatabaseThatIsNotThereAndAServerThatIsNoneAreNamed() {
    String nowhere = address().replace("/postgres?", "/nowhere?");
    assertThatThrownBy(() -> JdbcStore.open(nowhere))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("/nowhere: there is no such database; make it with createdb");
    String silent = "jdbc:postgresql://localhost:1/db?user=me&password=secret";
    assertThatThrownBy(() -> JdbcStore.open(silent))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("jdbc:postgresql://localhost:1/db: the server cannot be reached")
        .hasMessageNotContaining("secret");
  }
}
