package org.chancery.app.watch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts a user names by naming some. */
class NamedHostsTest {
  private final NamedHosts named =
      new NamedHosts(
          List.of("feeds.example.org", "a.co.uk", "me.github.io", "192.0.2.7", "localhost"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://feeds.example.org/x",
        "https://WWW.Example.org/x",
        "http://example.org:8080/x",
        "https://www.a.co.uk/",
        "https://me.github.io/",
        "http://192.0.2.7/",
        "http://localhost:8080/"
      })
  void thoseAndOthersOfTheirDomain(String address) {
    assertThatCode(() -> named.check(WebAddress.parse(address))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "https://example.org.evil.test/",
        "https://notexample.org/",
        "https://b.co.uk/",
        "https://co.uk/",
        "https://you.github.io/",
        "https://github.io/",
        "http://192.0.2.8/",
        "http://org/"
      })
  void andNoOthers(String address) {
    assertThatThrownBy(() -> named.check(WebAddress.parse(address)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("which you have not named; allow it with --host ");
  }
}
