package org.chancery.claim.attribution;

import java.util.List;
import org.chancery.clean.Carriers;

/** Who says what in one report. For one thread. */
public final class Attributions {
  private final Page page;
  private final List<Mechanism> mechanisms;

  Attributions(Page page, List<Mechanism> mechanisms) {
    this.page = page;
    this.mechanisms = mechanisms;
  }

  /**
   * Returns whose word a claim is, and who carried it: those its sentence names, then the agency
   * whose copy the report is.
   *
   * @param at index of the claim's sentence among the report's
   * @param trigger index in the sentence of the word that tells of the event
   */
  public Attribution read(int at, int trigger) {
    Scene scene = page.scene(at, trigger);
    Findings findings = new Findings();
    for (Mechanism mechanism : mechanisms) {
      mechanism.read(scene, findings);
    }
    Carriers.of(page.report().clean()).forEach(findings::carrier);
    return findings.attribution();
  }
}
