package org.chancery.ledger;

import java.util.List;

/**
 * Finds one sort of contradiction. A check says nothing where what it knows leaves room for both
 * sides: a wider date, a rounded number, a part of a whole.
 */
sealed interface Check
    permits WrongName,
        Denied,
        CalledOff,
        OtherDays,
        OtherCountry,
        OtherHolder,
        OutOfOffice,
        AfterDeath,
        NotTheFirst,
        OtherYears,
        OtherAmount {
  /** Returns what contradicts itself about an event, none where all can be true. */
  List<Dispute> of(Matter matter);
}
