package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that dates an event rather than the saying of it. */
final class TimingReader {
  /** Stages whose own word, not the event, a date beside it may date. */
  static final Set<Stage> ACTS =
      Set.of(
          Stage.INVITED,
          Stage.ACCEPTED,
          Stage.POSTPONED,
          Stage.CANCELLED,
          Stage.DECLINED,
          Stage.DENIED,
          Stage.PROPOSED);

  private static final int NEVER = Integer.MAX_VALUE;

  private final Offset offset;
  private final DateRank ranks;

  TimingReader(Lexicon lexicon) {
    this.offset = new Offset(lexicon.words());
    this.ranks = new DateRank(lexicon);
  }

  /** Returns when the event is, or null if the sentence does not say. */
  @Nullable Timing read(Sentence sentence, Trigger trigger, StageReading stage) {
    if (stage.stage() == Stage.NEGOTIATING) {
      // The days of talking about a pact are not the pact's.
      return null;
    }
    Direction direction =
        past(sentence, trigger, stage) ? Direction.PAST : direction(stage.stage());
    DateExpression stated = stated(sentence, trigger, stage, NEVER);
    if (stated == null) {
      stated = shared(sentence, trigger, stage);
    }
    if (stated != null) {
      return new Timing(stated, direction);
    }
    boolean undated = sentence.dates().stream().allMatch(d -> DateTree.vague(d.value()));
    if (stage.stage() == Stage.HAPPENED && undated) {
      DateExpression stay = Stay.read(sentence, trigger.index());
      if (stay != null) {
        return new Timing(stay, direction);
      }
    }
    boolean now =
        stage.stage() == Stage.UNDERWAY
            && stage.explicit()
            && !sentence.token(trigger.index()).tag().equals("VBD")
            && sentence.block() != BlockType.CAPTION
            && undated;
    return now ? Timing.present(sentence.token(trigger.index())) : null;
  }

  /**
   * {@code the citizen freed this summer}: a participle tells of what is past, whatever is wished.
   */
  private static boolean past(Sentence sentence, Trigger trigger, StageReading stage) {
    return stage.stage() == Stage.PROPOSED
        && trigger.verb()
        && trigger.token().relation().equals("acl")
        && Tenses.of(sentence, trigger.index()) == Tense.PARTICIPLE;
  }

  /** The days of the clause over that of the event, where they are its own. */
  private @Nullable DateExpression shared(Sentence sentence, Trigger trigger, StageReading stage) {
    for (int over : Whereby.over(sentence, trigger.index(), stage.stage())) {
      Token host = sentence.token(over);
      Trigger other = new Trigger(trigger.frame(), host, host.isVerb());
      StageReading told = new StageReading(stage.stage(), false, List.of());
      DateExpression stated = stated(sentence, other, told, DateRank.OVER);
      if (stated != null) {
        return stated;
      }
    }
    return null;
  }

  /** The date of the lowest rank under the limit, or the day counted in its stead. */
  private @Nullable DateExpression stated(
      Sentence sentence, Trigger trigger, StageReading stage, int limit) {
    DateExpression explained = Explained.read(sentence, trigger.index(), stage.chain());
    if (explained != null) {
      return explained;
    }
    DateExpression moved = stage.stage() == Stage.POSTPONED ? PutOff.read(sentence, stage) : null;
    if (moved != null) {
      return moved;
    }
    DateExpression best = null;
    int bestRank = limit;
    for (DateExpression date : sentence.dates()) {
      if (DateTree.vague(date.value()) || stage.stage() == Stage.PROPOSED && behind(date.value())) {
        continue;
      }
      int rank = ranks.of(sentence, trigger, stage, date);
      if (rank < bestRank) {
        best = date;
        bestRank = rank;
      }
    }
    boolean counts = sentence.block() != BlockType.CAPTION && !ACTS.contains(stage.stage());
    DateExpression counted = counts ? offset.read(sentence, trigger.index()) : null;
    if (counted != null && (bestRank >= DateRank.OVER || from(counted, best))) {
      return counted;
    }
    boolean beside = bestRank >= DateRank.BESIDE && bestRank < DateRank.TRAILING;
    return best != null && beside && stage.stage() == Stage.PLANNED ? told(best) : best;
  }

  /** {@code spoke on Monday as he prepared to leave}: the day of a plan that is past. */
  private static DateExpression told(DateExpression date) {
    DateValue past = new DateValue.Shifted(date.value(), Direction.PAST, DateValue.Unit.DAY, 0);
    return new DateExpression(date.span(), date.text(), past);
  }

  /** {@code on Monday, a day after}: the day counted from is not the event's. */
  private static boolean from(DateExpression counted, @Nullable DateExpression best) {
    return best != null
        && counted.value() instanceof DateValue.Shifted shifted
        && shifted.from().equals(best.value());
  }

  /** {@code proposed a draft last month}: the proposing is past, what is proposed is not. */
  private static boolean behind(DateValue value) {
    if (value instanceof DateValue.Relative relative) {
      return relative.amount() < 0;
    }
    if (value instanceof DateValue.Weekday weekday) {
      return weekday.shift() < 0;
    }
    return value instanceof DateValue.PartOf part && part.direction() == Direction.PAST;
  }

  static Direction direction(Stage stage) {
    return switch (stage) {
      case HAPPENED, SIGNED, ENDED, IN_FORCE -> Direction.PAST;
      case PLANNED, SCHEDULED, PROPOSED, INVITED, ACCEPTED, NEGOTIATING, POSTPONED ->
          Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }
}
