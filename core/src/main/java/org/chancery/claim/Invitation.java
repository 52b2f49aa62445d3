package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.Stage;

/** Finds who invites: the host of what is invited to. */
final class Invitation {
  private static final Set<String> REQUESTS =
      Set.of("request", "offer", "invitation", "demand", "bid", "plea");
  private static final Set<String> ANSWERS =
      Set.of("reject", "decline", "refuse", "accept", "turn", "rebuff", "spurn", "snub", "ignore");

  private Invitation() {}

  /** {@code X rejects Y's request for a meeting}: whoever asked is the other side of it. */
  static List<Mention> asked(Syntax syntax, StageReading stage) {
    for (int i = 1; i < stage.chain().size(); i++) {
      Token answer = syntax.sentence().token(stage.chain().get(i));
      int request = stage.chain().get(i - 1);
      if (REQUESTS.contains(syntax.sentence().token(request).lemma())
          && ANSWERS.contains(answer.lemma())) {
        List<Mention> asking = ActSubject.holders(syntax, request);
        return asking.isEmpty() ? syntax.preposition(request, "from") : asking;
      }
    }
    return List.of();
  }

  /** Returns the inviter told by the words that a stage was read from, empty if there is none. */
  static List<Mention> host(Syntax syntax, StageReading stage) {
    List<Mention> host = new ArrayList<>();
    if (stage.stage() != Stage.INVITED
        && stage.stage() != Stage.ACCEPTED
        && stage.stage() != Stage.DECLINED) {
      return host;
    }
    for (int over : stage.chain()) {
      Token token = syntax.sentence().token(over);
      if (token.lemma().equals("invite") && token.isVerb()) {
        host.addAll(syntax.subject(over));
      } else if (token.lemma().equals("invitation") || token.lemma().equals("invite")) {
        host.addAll(syntax.possessor(over));
        if (host.isEmpty()) {
          host.addAll(syntax.preposition(over, "from"));
        }
        if (host.isEmpty()) {
          host.addAll(syntax.preposition(over, "by"));
        }
      }
    }
    return host;
  }
}
