package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.time.DateValue;
import org.chancery.claim.Reading;
import org.chancery.claim.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ReadingCodecTest {
  @Test
  void whatIsDecodedEqualsWhatWasEncoded() {
    Reading reading = Readings.full("a.txt");
    String document = ReadingCodec.encode(reading);
    assertThat(ReadingCodec.decode(document)).isEqualTo(reading);
    assertThat(ReadingCodec.encode(ReadingCodec.decode(document))).isEqualTo(document);
  }

  @Test
  void theSamplesHoldEveryVariantOfADate() {
    Set<Class<?>> used =
        Readings.dateValues().stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(used).containsAll(List.of(DateValue.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb\t\u0000", "naïve 平壤 😀", "half a pair: \ud83d"})
  void anyTextComesBackAsItWas(String text) {
    Reading reading = Readings.bare("x", text);
    assertThat(ReadingCodec.decode(ReadingCodec.encode(reading))).isEqualTo(reading);
  }

  @Test
  void theSamplesHoldEveryVariantOfARemark() {
    Set<Class<?>> used =
        Readings.full("a.txt").remarks().stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(used).containsAll(List.of(Remark.class.getPermittedSubclasses()));
  }

  @Test
  void aReadingKeptBeforeThereWereRemarksHasNone() {
    Reading reading = Readings.bare("x", "y");
    String older = ReadingCodec.encode(reading).replace(",\"remarks\":[]", "");
    assertThat(older).doesNotContain("remarks");
    assertThat(ReadingCodec.decode(older)).isEqualTo(reading);
  }

  @Test
  void whatIsUnknownIsRefused() {
    String document = ReadingCodec.encode(Readings.bare("x", "y"));
    String newer = document.replaceFirst("\\{", "{\"mood\":1,");
    assertThatThrownBy(() -> ReadingCodec.decode(newer)).isInstanceOf(JacksonException.class);
  }
}
