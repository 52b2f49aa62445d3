package org.chancery.claim.attribution;

/** One of the ways in which a report tells whose word something is. */
interface Mechanism {
  /** Adds the speakers and carriers that this way gives. */
  void read(Scene scene, Findings findings);
}
