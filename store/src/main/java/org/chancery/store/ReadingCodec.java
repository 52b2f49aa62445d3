package org.chancery.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.chancery.annotate.time.DateValue;
import org.chancery.claim.Reading;
import org.chancery.claim.dating.Clue;
import org.chancery.claim.remark.Remark;
import org.chancery.clean.CleanReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readings as JSON documents. Decoding what was encoded gives an equal reading; the same reading is
 * always the same document.
 */
public final class ReadingCodec {
  /** Reads and writes records as they are declared. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // Half a surrogate pair is no UTF-8; a report that holds one must come back as it was.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .addMixIn(DateValue.class, Variants.class)
          .addMixIn(Clue.class, Clues.class)
          .addMixIn(Remark.class, Remarks.class)
          .addMixIn(Reading.class, Older.class)
          .build();

  private ReadingCodec() {}

  /** Returns the document of a reading. */
  public static String encode(Reading reading) {
    return MAPPER.writeValueAsString(reading);
  }

  /**
   * Returns the reading of a document.
   *
   * @throws JacksonException if it is not one
   */
  public static Reading decode(String document) {
    return MAPPER.readValue(document, Reading.class);
  }

  /**
   * Returns the report of a reading's document, without what was read out of it.
   *
   * @throws JacksonException if it is not one
   */
  static CleanReport report(String document) {
    try (JsonParser parser = MAPPER.createParser(document)) {
      parser.nextToken();
      // It stands first, and the rest is never looked at.
      parser.nextName();
      parser.nextToken();
      return parser.readValueAs(CleanReport.class);
    }
  }

  /** Names under which the variants of a date are kept; they may never change. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = DateValue.Calendar.class, name = "calendar"),
    @JsonSubTypes.Type(value = DateValue.Weekday.class, name = "weekday"),
    @JsonSubTypes.Type(value = DateValue.Relative.class, name = "relative"),
    @JsonSubTypes.Type(value = DateValue.PartOf.class, name = "part-of"),
    @JsonSubTypes.Type(value = DateValue.Range.class, name = "range"),
    @JsonSubTypes.Type(value = DateValue.Lasting.class, name = "lasting"),
    @JsonSubTypes.Type(value = DateValue.MonthOfYear.class, name = "month-of-year"),
    @JsonSubTypes.Type(value = DateValue.Around.class, name = "around"),
    @JsonSubTypes.Type(value = DateValue.Bound.class, name = "bound"),
    @JsonSubTypes.Type(value = DateValue.Vague.class, name = "vague"),
    @JsonSubTypes.Type(value = DateValue.Section.class, name = "section"),
    @JsonSubTypes.Type(value = DateValue.Inside.class, name = "inside"),
    @JsonSubTypes.Type(value = DateValue.Toward.class, name = "toward"),
    @JsonSubTypes.Type(value = DateValue.Season.class, name = "season"),
    @JsonSubTypes.Type(value = DateValue.Movable.class, name = "movable"),
    @JsonSubTypes.Type(value = DateValue.Shifted.class, name = "shifted")
  })
  private interface Variants {}

  /** Names under which the clues to a report's day are kept; they may never change. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Clue.NotBefore.class, name = "not-before"),
    @JsonSubTypes.Type(value = Clue.NotAfter.class, name = "not-after"),
    @JsonSubTypes.Type(value = Clue.InSeason.class, name = "in-season"),
    @JsonSubTypes.Type(value = Clue.DayOfMonth.class, name = "day-of-month"),
    @JsonSubTypes.Type(value = Clue.DayOfYear.class, name = "day-of-year"),
    @JsonSubTypes.Type(value = Clue.Anniversary.class, name = "anniversary")
  })
  private interface Clues {}

  /** Names under which remarks are kept; they may never change. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Remark.Death.class, name = "death"),
    @JsonSubTypes.Type(value = Remark.First.class, name = "first"),
    @JsonSubTypes.Type(value = Remark.Amount.class, name = "amount")
  })
  private interface Remarks {}

  /** What older versions did not keep is empty in their documents. */
  private interface Older {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Remark> remarks();
  }
}
