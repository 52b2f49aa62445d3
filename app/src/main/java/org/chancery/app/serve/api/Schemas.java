package org.chancery.app.serve.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.present.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Describes rows in JSON Schema, by the records that they are written from. */
final class Schemas {
  /** A day, a month or a year. */
  static final Map<String, Object> DAY =
      Map.of("type", "string", "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");

  private final TreeMap<String, Object> named = new TreeMap<>();

  /** Returns the schemas that were referred to, by name. */
  Map<String, Object> named() {
    return named;
  }

  /** Returns a reference to the schema of a row. */
  Map<String, Object> reference(Class<?> row) {
    String name = row.getSimpleName();
    if (!named.containsKey(name)) {
      named.put(name, Map.of());
      named.put(name, object(row));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /** Returns the schema of the words for a type's constants, as they are written. */
  static Map<String, Object> constants(Class<?> type) {
    return Map.of("type", "string", "enum", words(type));
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(JsonWriter::line)
        .map(quoted -> quoted.substring(1, quoted.length() - 1))
        .toList();
  }

  private Map<String, Object> object(Class<?> row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordComponent component : row.getRecordComponents()) {
      properties.put(key(component.getName()), schema(component.getAnnotatedType()));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("additionalProperties", false);
    return schema;
  }

  /** Returns the key that a component is written under. */
  private static String key(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> schema(AnnotatedType type) {
    Map<String, Object> schema = bare(type);
    if (!type.isAnnotationPresent(Nullable.class)) {
      return schema;
    }
    return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private Map<String, Object> bare(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
      return raw(type.getType()) == Map.class
          ? byRole(raw(arguments[0].getType()), schema(arguments[1]))
          : Map.of("type", "array", "items", schema(arguments[0]));
    }
    Class<?> raw = raw(type.getType());
    if (raw == String.class) {
      return Map.of("type", "string");
    }
    if (raw == int.class) {
      return Map.of("type", "integer");
    }
    if (raw == boolean.class) {
      return Map.of("type", "boolean");
    }
    if (raw.isEnum()) {
      return constants(raw);
    }
    if (raw.isRecord()) {
      return reference(raw);
    }
    throw new IllegalStateException("no schema for " + raw);
  }

  /** Which roles there are depends on the kind; no others are. */
  private static Map<String, Object> byRole(Class<?> role, Map<String, Object> value) {
    Map<String, Object> properties = new LinkedHashMap<>();
    words(role).forEach(word -> properties.put(word.toLowerCase(Locale.ROOT), value));
    return Map.of("type", "object", "properties", properties, "additionalProperties", false);
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }
}
