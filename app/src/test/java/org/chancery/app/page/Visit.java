package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A look at a served ledger in a browser, of which it is noted what went wrong. */
final class Visit {
  private final Page page;
  private final String base;
  private final List<String> wrongs = new ArrayList<>();

  Visit(Page page, String base) {
    this.page = page;
    this.base = base;
    page.onDialog(
        dialog -> {
          wrongs.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> wrongs.add("an error: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
            wrongs.add("an error in the console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base + "/")) {
            wrongs.add("a request to elsewhere: " + request.url());
          }
        });
    page.onPopup(popup -> wrongs.add("a window: " + popup.url()));
  }

  /** Returns the browser's page. */
  Page page() {
    return page;
  }

  /** Goes to a page of the ledger, which is there. */
  Visit to(String address) {
    Response response = page.navigate(base + address);
    assertThat(response.status()).as(address).isEqualTo(200);
    return this;
  }

  /** Returns the whole address of a page of the ledger. */
  String url(String address) {
    return base + address;
  }

  /** Returns the address of the page without that of the server. */
  String address() {
    return page.url().substring(base.length());
  }

  /** Returns the element or elements of a CSS selector. */
  Locator all(String selector) {
    return page.locator(selector);
  }

  /** Clicks what leads to another address, and waits until the browser is there. */
  void follow(Locator leading) {
    String before = page.url();
    leading.click();
    page.waitForURL(address -> !address.equals(before));
  }

  /** Follows the first element of a CSS selector. */
  void follow(String selector) {
    follow(page.locator(selector).first());
  }

  /** Returns the texts of the elements of a CSS selector, as they are seen. */
  List<String> texts(String selector) {
    return page.locator(selector).allInnerTexts();
  }

  /** Checks that nothing went wrong. */
  void check() {
    assertThat(wrongs).isEmpty();
  }
}
