package org.chancery.annotate.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles of office and how they are written, in the singular and the plural. */
final class Titles {
  /** The most words a title has. */
  static final int LONGEST = 9;

  private static final Titles STANDARD = new Titles();

  private final Map<String, Title> forms = new LinkedHashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private Titles() {
    for (List<String> row : Resources.table("offices.tsv", 4)) {
      String country = row.get(3).isEmpty() ? null : row.get(3);
      Title one = new Title(row.get(0), row.get(2).equals("unique"), country, false);
      Title many = new Title(one.name(), one.unique(), country, true);
      add(row.get(0), one, many);
      for (String form : Resources.parts(row.get(1), ';')) {
        add(form, one, many);
      }
    }
    forms.keySet().forEach(form -> beginnings.add(Phrases.beginning(form)));
  }

  static Titles standard() {
    return STANDARD;
  }

  /** Returns whether some title begins with the letters that begin {@code word}. */
  boolean begins(String word) {
    return beginnings.contains(Phrases.beginning(word.toLowerCase(Locale.ROOT)));
  }

  /** Returns the title that the words are, whatever their case, or null. */
  @Nullable Title get(String words) {
    return forms.get(words.toLowerCase(Locale.ROOT));
  }

  private void add(String form, Title one, Title many) {
    String key = Phrases.normal(form).toLowerCase(Locale.ROOT);
    forms.putIfAbsent(key, one);
    if (!key.endsWith(".")) {
      forms.putIfAbsent(plural(key), many);
    }
  }

  private static String plural(String form) {
    int cut = form.length();
    for (String link : List.of(" of ", " for ", " general", " to ")) {
      int at = form.indexOf(link);
      if (at > 0) {
        cut = Math.min(cut, at);
      }
    }
    String head = form.substring(0, cut);
    String rest = form.substring(cut);
    if (head.endsWith("man")) {
      return head.substring(0, head.length() - 2) + "en" + rest;
    }
    if (head.endsWith("y") && !head.endsWith("ey") && !head.endsWith("oy")) {
      return head.substring(0, head.length() - 1) + "ies" + rest;
    }
    return head + "s" + rest;
  }
}
