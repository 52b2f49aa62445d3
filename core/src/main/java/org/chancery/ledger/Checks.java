package org.chancery.ledger;

import java.util.List;

/** The checks that find what cannot all be true of an event, in the order of their disputes. */
final class Checks {
  private static final List<Check> ALL =
      List.of(
          new Denied(),
          new CalledOff(),
          new OtherDays(),
          new OtherCountry(),
          new OtherHolder(),
          new OutOfOffice(),
          new AfterDeath(),
          new NotTheFirst(),
          new OtherYears(),
          new OtherAmount(),
          new WrongName());

  private Checks() {}

  static List<Dispute> disputes(Matter matter) {
    return ALL.stream().flatMap(check -> check.of(matter).stream()).distinct().toList();
  }
}
