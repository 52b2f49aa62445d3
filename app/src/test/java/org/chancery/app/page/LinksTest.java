package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows the links of the samples' pages comes to a page, and to the place on it. */
@ExtendWith(Browsing.class)
class LinksTest {
  private static final int PAGES = 2_000;

  @Test
  void everyLinkLeadsSomewhere(Visit visit) {
    Deque<String> waiting = new ArrayDeque<>(List.of(visit.url("/")));
    Set<String> seen = new LinkedHashSet<>(waiting);
    Set<String> broken = new TreeSet<>();
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      APIResponse answer = visit.page().request().get(address);
      if (answer.status() != 200) {
        broken.add(answer.status() + " " + address);
        continue;
      }
      Document page = Jsoup.parse(answer.text(), address);
      for (Element link : page.select("a[href]")) {
        String target = link.absUrl("href");
        String fragment = target.replaceFirst("^[^#]*#?", "");
        String bare = target.replaceFirst("#.*", "");
        if (bare.equals(address) && !fragment.isEmpty() && page.getElementById(fragment) == null) {
          broken.add("no " + fragment + " on " + address);
        }
        if (target.startsWith(visit.url("/")) && followed(bare, visit) && seen.add(bare)) {
          waiting.add(bare);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(seen).hasSizeBetween(150, PAGES);
  }

  /** Questions about questions have no end: those of the overview are asked one deep. */
  private static boolean followed(String address, Visit visit) {
    return !address.startsWith(visit.url("/?")) || address.matches("[^&]*(&with=[^&]*)?");
  }
}
