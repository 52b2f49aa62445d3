package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ledger.Ledger;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void everyClaimStandsWithItsWordsItsChainAndItsReport() {
    Ledger ledger = Samples.disputed();
    assertThat(
            String.join("\n", new Explanation(ledger, ledger.events().get(0), Style.PLAIN).lines()))
        .isEqualTo(
            """
            Visit: Anna Example (NO) to Santiago, Chile
            scheduled, 5–6 Mar 2024
            visit-cl-1a2b

            HISTORY

              1 Mar 2024          scheduled     a.txt
              1 Mar 2024          denied        b.txt

            SOURCES (2 independent)

              ├─ Anna Example
              │  └─ The Paper ← Agency ← Wire ← Anna Example
              │     └─ a.txt
              └─ Juan Muestra
                 └─ The Paper ← Agency ← Juan Muestra
                    └─ b.txt

            CLAIMS

            scheduled, 5–6 Mar 2024 (“on 5 and 6 March”): Anna Example (NO) to Santiago,
            Chile
                “Anna Example will come to Santiago.”
                The Paper ← Agency ← Wire ← Anna Example
                a.txt, characters 8–43, published 1 Mar 2024
            denied, 5–6 Mar 2024 (“on 5 and 6 March”): Anna Example (NO) to Santiago, Chile
                “No visit is planned, he said.”
                The Paper ← Agency ← Juan Muestra
                b.txt, characters 8–37, published 2 Mar 2024

            IN DISPUTE

              whether it is to be
                - scheduled, 5–6 Mar 2024: The Paper ← Agency ← Wire ← Anna Example, a.txt
                  “Anna Example will come to Santiago.”
                - denied, 5–6 Mar 2024: The Paper ← Agency ← Juan Muestra, b.txt
                  “No visit is planned, he said.”
                - by the words of The Paper, b.txt
                  “B title”""");
  }
}
