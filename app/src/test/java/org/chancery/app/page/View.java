package org.chancery.app.page;

import java.util.Locale;

/** Every view of the samples' ledger, by an address at which it has much to show. */
enum View {
  OVERVIEW("/"),
  ZOOMED("/?from=2023-01-01&to=2023-06-30&kind=visit"),
  NOTHING("/?with=Nobody"),
  COMPLAINT("/?stage=invented"),
  EVENT("/event/visit-kristersson-orban-hu-7b5f081d29"),
  DISPUTED("/event/transfer-za-ru-d2f9a905fa"),
  REPORT("/report/05-sweden-budapest-gripen.txt?words=355-545"),
  UNDATED("/report/14-korea-kishida-undated.txt"),
  ACTOR("/actor/person/ulf-kristersson"),
  STATE("/actor/SE"),
  ROSTER("/roster"),
  CHANGES("/changes?since=2024-01-01"),
  BRIEF("/brief"),
  SEARCH("/search?q=gripen"),
  STATUS("/status");

  private final String address;

  View(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
