package org.chancery.claim.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Vague;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Deaths of persons named in full: {@code X died on Monday}, {@code the death of X}, {@code the
 * late President X}. What is feared, rumoured, plotted or denied is none.
 */
final class Deaths {
  private static final Set<String> DYING = Set.of("die", "pass");
  private static final Set<String> KILLING = Set.of("kill", "assassinate", "murder", "execute");
  private static final Set<Tense> PAST = Set.of(Tense.PAST, Tense.PERFECT);
  private static final Set<String> DEATHS = Set.of("death", "passing", "demise");

  /** Words beside which a death may not be one. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "(?i)\\b(rumou?r\\w*|hoax|den(y|ies|ied|ying)|fear(s|ed)?|threat\\w*|plot\\w*|attempt\\w*"
              + "|if|unless|would|could|might|may|false(ly)?|fake|nearly|almost|supposed(ly)?"
              + "|alleged(ly)?|presumed|wish\\w*|mock|not|never|n't|n’t)\\b");

  /** How many words may stand between a death and its date. */
  private static final int NEAR = 6;

  private Deaths() {}

  static List<Remark> of(AnnotatedReport report, Sentence sentence) {
    List<Remark> deaths = new ArrayList<>();
    String text = sentence.span().of(report.text());
    if (text.endsWith("?") || DOUBTFUL.matcher(text).find()) {
      return deaths;
    }
    for (Token token : sentence.tokens()) {
      dead(sentence, token)
          .ifPresent(mention -> deaths.add(death(report, sentence, mention, token)));
    }
    return deaths;
  }

  private static Optional<Mention> dead(Sentence sentence, Token token) {
    if (token.isVerb()) {
      boolean died =
          DYING.contains(token.lemma()) && (token.lemma().equals("die") || away(sentence, token));
      boolean killed = KILLING.contains(token.lemma());
      return (died || killed) && PAST.contains(Tenses.of(sentence, token.index()))
          ? subject(sentence, token, died ? "nsubj" : "nsubjpass")
          : Optional.empty();
    }
    if (DEATHS.contains(token.lemma())) {
      return deceased(sentence, token);
    }
    return token.text().equals("late") ? late(sentence, token) : Optional.empty();
  }

  private static boolean away(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream().anyMatch(t -> t.lemma().equals("away"));
  }

  private static Optional<Mention> subject(Sentence sentence, Token verb, String relation) {
    for (Token subject : sentence.children(verb.index(), relation)) {
      boolean relative = subject.lemma().equals("who") && verb.head() >= 0;
      return named(sentence, relative ? verb.head() : subject.index());
    }
    return Optional.empty();
  }

  /** {@code the death of X}, {@code X's death}; no {@code death penalty}. */
  private static Optional<Mention> deceased(Sentence sentence, Token noun) {
    if (noun.relation().equals("compound") || noun.relation().equals("nmod")) {
      return Optional.empty();
    }
    for (Token child : sentence.children(noun.index())) {
      if (child.relation().equals("poss")) {
        return named(sentence, child.index());
      }
      if (child.lemma().equals("of")) {
        for (Token object : sentence.children(child.index(), "pobj")) {
          return named(sentence, object.index());
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the late President X}: within the name's own phrase or right before it. */
  private static Optional<Mention> late(Sentence sentence, Token late) {
    int at = late.index();
    boolean attributive =
        at > 0
            && Set.of("the", "'s", "’s", "his", "her", "their", "a")
                .contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT));
    return attributive
        ? sentence.mentions().stream()
            .filter(m -> m.first() <= at + 1 && at < m.head())
            .filter(Deaths::whole)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Mention> named(Sentence sentence, int index) {
    return sentence.mentionAt(index).filter(m -> m.head() == index).filter(Deaths::whole);
  }

  private static boolean whole(Mention mention) {
    ActorName actor = mention.actor();
    return mention.form() == Form.PERSON_NAME
        && actor != null
        && actor.type() == ActorType.PERSON
        && actor.name() != null
        && actor.name().strip().contains(" ");
  }

  private static Remark death(
      AnnotatedReport report, Sentence sentence, Mention mention, Token told) {
    Span words = mention.span().cover(told.span());
    DateExpression date = date(sentence, mention, told);
    if (date != null) {
      words = words.cover(date.span());
    }
    ActorName who = mention.actor();
    if (who == null) {
      throw new IllegalArgumentException("nobody died: " + mention);
    }
    return new Remark.Death(
        Evidence.of(report.clean().report(), words), who, date == null ? null : date.value());
  }

  /** The first date that follows closely; the day of the death, or one before which it was. */
  private static @Nullable DateExpression date(Sentence sentence, Mention mention, Token told) {
    int from = Math.max(mention.head(), told.index());
    if (told.text().equals("late")) {
      return null;
    }
    for (DateExpression date : sentence.dates()) {
      int at = sentence.tokenAt(date.span().start());
      DateValue value = date.value();
      if (at > from && at - from <= NEAR && !(value instanceof Bound || value instanceof Vague)) {
        return date;
      }
    }
    return null;
  }
}
