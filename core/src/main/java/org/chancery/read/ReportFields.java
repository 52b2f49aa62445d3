package org.chancery.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.model.Report;
import org.chancery.read.text.PublishedDay;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Makes a report of named fields. */
final class ReportFields {
  private final ColumnMap columns;

  ReportFields(ColumnMap columns) {
    this.columns = columns;
  }

  /** Returns what the input calls a column of ours. */
  String column(String name) {
    return columns.of(name);
  }

  /**
   * Returns the report that fields hold.
   *
   * @param field gives the value of a field by the input's name for it, or null
   * @param fallbackId its id where the fields have none
   * @param remarks is told what is wrong but does not spoil the report
   * @throws UnreadableException if it has no text
   */
  Report report(
      Function<String, @Nullable String> field, String fallbackId, Consumer<String> remarks)
      throws UnreadableException {
    String title = filled(field.apply(columns.of("title")));
    String written = field.apply(columns.of("text"));
    String text = filled(written);
    if (text == null && (title == null || written == null)) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT, "the object has no \"%s\"; every report needs one", columns.of("text")));
    }
    String body = text == null ? "" : text;
    String id = filled(field.apply(columns.of("id")));
    return new Report(
        id == null ? fallbackId : id,
        title == null ? body : title + "\n\n" + body,
        title,
        published(filled(field.apply(columns.of("published"))), remarks),
        filled(field.apply(columns.of("outlet"))),
        filled(field.apply(columns.of("url"))));
  }

  private @Nullable LocalDate published(@Nullable String value, Consumer<String> remarks) {
    if (value == null) {
      return null;
    }
    LocalDate day = PublishedDay.parse(value.strip());
    if (day == null) {
      remarks.accept(
          String.format(
              Locale.ROOT,
              "\"%s\" is no day like 2031-11-06 or time like 2031-11-06T14:05:00Z: %s; the report is kept without it",
              columns.of("published"),
              value));
    }
    return day;
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
