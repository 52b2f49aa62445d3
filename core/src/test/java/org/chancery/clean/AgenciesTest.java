package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgenciesTest {
  private final Agencies agencies = Agencies.load();

  @Test
  void namesAndInitials() {
    assertThat(agencies.named("AP")).contains("Associated Press");
    assertThat(agencies.named("the associated press")).contains("Associated Press");
    assertThat(agencies.named("Yonhap news agency")).contains("Yonhap");
    assertThat(agencies.named("Ria Novosti")).contains("RIA Novosti");
  }

  @Test
  void initialsCountOnlyAsWritten() {
    assertThat(agencies.named("ap")).isEmpty();
    assertThat(agencies.named("map")).isEmpty();
    assertThat(agencies.named("Harbour News")).isEmpty();
  }
}
