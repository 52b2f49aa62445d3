package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.Stage;

/** Finds who invites: the host of what is invited to. */
final class Invitation {
  private Invitation() {}

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
