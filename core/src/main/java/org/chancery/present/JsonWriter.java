package org.chancery.present;

import java.util.Locale;
import org.chancery.ledger.Change;
import org.chancery.model.Publication;
import org.chancery.model.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes a row as one line of JSON. */
public final class JsonWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(
              new SimpleModule("words")
                  .addSerializer(Publication.How.class, new LowerCase<>())
                  .addSerializer(Change.What.class, new LowerCase<>())
                  .addKeySerializer(Role.class, new LowerCaseKey()))
          .build();

  private JsonWriter() {}

  /** Returns the row in JSON, without a line feed. */
  public static String line(Object row) {
    return escape(MAPPER.writeValueAsString(row));
  }

  /**
   * Escapes what JSON allows to stand bare but readers stumble over: line separators that some take
   * for the end of the line, and halves of surrogate pairs, which UTF-8 cannot hold.
   */
  private static String escape(String json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        append(out, json, i, i + 2);
        i++;
      } else if (Character.isSurrogate(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        if (out == null) {
          out = new StringBuilder(json.substring(0, i));
        }
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        append(out, json, i, i + 1);
      }
    }
    return out == null ? json : out.toString();
  }

  private static void append(@Nullable StringBuilder out, String json, int start, int end) {
    if (out != null) {
      out.append(json, start, end);
    }
  }

  private static final class LowerCase<E extends Enum<E>> extends ValueSerializer<E> {
    @Override
    public void serialize(E value, JsonGenerator out, SerializationContext context) {
      out.writeString(Words.lower(value));
    }
  }

  private static final class LowerCaseKey extends ValueSerializer<Role> {
    @Override
    public void serialize(Role value, JsonGenerator out, SerializationContext context) {
      out.writeName(value.name().toLowerCase(Locale.ROOT));
    }
  }
}
