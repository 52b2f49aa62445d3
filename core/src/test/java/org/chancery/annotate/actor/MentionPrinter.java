package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;
import org.chancery.annotate.nlp.ParsedSentence;
import org.chancery.annotate.nlp.SentenceParser;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/** Writes the mentions of a text in one line each: {@code Paris = CAPITAL FR @Paris}. */
final class MentionPrinter {
  private MentionPrinter() {}

  /** Returns the mentions of body text, one paragraph a line. */
  static List<String> body(String text) {
    return print(text, annotate("", text));
  }

  /** Returns the mentions of a headline and, after it, the body. */
  static List<String> report(String headline, String body) {
    return print(headline + "\n" + body, annotate(headline, body));
  }

  /** Returns the persons and offices only. */
  static List<String> persons(String text) {
    return body(text).stream().filter(m -> m.contains(" = PERSON ")).toList();
  }

  static List<String> introductions(String text) {
    return annotate("", text).introductions().stream().map(i -> print(i, text)).toList();
  }

  private static ActorAnnotation annotate(String headline, String body) {
    SentenceParser parser = SharedParser.get();
    List<SourceSentence> sentences = new ArrayList<>();
    String text = headline.isEmpty() ? body : headline + "\n" + body;
    int from = 0;
    if (!headline.isEmpty()) {
      for (ParsedSentence s : parser.parseHeadline(text, new Span(0, headline.length()))) {
        sentences.add(new SourceSentence(BlockType.HEADLINE, s));
      }
      from = headline.length() + 1;
    }
    for (ParsedSentence s : SharedParser.parse(parser, text, new Span(from, text.length()))) {
      sentences.add(new SourceSentence(BlockType.BODY, s));
    }
    return new ActorAnnotator().annotate(text, sentences);
  }

  private static List<String> print(String text, ActorAnnotation annotation) {
    return annotation.mentions().stream()
        .flatMap(List::stream)
        .map(m -> m.span().of(text) + " = " + print(m))
        .collect(Collectors.toList());
  }

  private static String print(Mention mention) {
    ActorName actor = mention.actor();
    String who;
    if (actor == null) {
      who = mention.form().toString();
    } else if (actor.type() == ActorType.PERSON) {
      String office =
          actor.office() == null
              ? ""
              : " (" + actor.office().title() + country(actor.office().country()) + ")";
      who = "PERSON " + actor.name() + office + country(actor.country());
    } else if (actor.type() == ActorType.STATE) {
      who = mention.form() + " " + actor.country();
    } else {
      who = mention.form() + " " + actor.name();
    }
    boolean site = mention.place() != null && mention.place().name() != null;
    return site ? who + " @" + mention.place().name() + country(mention.place().country()) : who;
  }

  private static String print(Introduction one, String text) {
    String office = one.office() == null ? "-" : one.office().title();
    return (one.former() ? "former " : "")
        + one.name()
        + " | "
        + office
        + " | "
        + one.country()
        + " | "
        + one.evidence().of(text);
  }

  private static String country(String code) {
    return code == null ? "" : " " + code;
  }
}
