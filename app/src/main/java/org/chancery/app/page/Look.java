package org.chancery.app.page;

import java.util.Locale;
import org.chancery.model.Stage;
import org.chancery.present.Words;

/** How a stage is drawn: by a shape of its own, and by what sort of thing it makes of an event. */
enum Look {
  /** Dashed: it is only meant to be. */
  PLAN,
  /** Solid: it is, or has been. */
  FACT,
  /** Struck through: it is not to be. */
  OFF;

  static Look of(Stage stage) {
    return switch (stage) {
      case PROPOSED, INVITED, ACCEPTED, NEGOTIATING, PLANNED, SCHEDULED -> PLAN;
      case UNDERWAY, HAPPENED, SIGNED, IN_FORCE, ENDED -> FACT;
      case POSTPONED, CANCELLED, DECLINED, DENIED -> OFF;
    };
  }

  /** Returns the name of the class that the style sheet knows it by. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A stage with its shape.
   *
   * @param shape the id of the shape
   * @param words the stage in words
   * @param css how it is drawn
   */
  record Badge(String shape, String words, String css) {
    static Badge of(Stage stage) {
      return new Badge(Look.symbol(stage), Words.stage(stage), Look.of(stage).css());
    }
  }

  /** Returns the id of the shape that stands for a stage. */
  static String symbol(Stage stage) {
    return "stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
