package org.chancery.read;

import java.io.IOException;
import java.util.regex.Pattern;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was fetched from the web as {@link ReportReader} reads files. Holds no state and may
 * be shared by threads.
 */
public final class WebReader {
  private static final Pattern JSON = Pattern.compile("^(?:ï»¿)?\\s*\\{");
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final Feeds feeds = new Feeds();
  private final JsonFeed jsonFeeds = new JsonFeed();
  private final Pages pages = new Pages();

  /** Creates a reader. */
  public WebReader() {}

  /** Reads a feed of any kind: a report an entry. What is wrong with it becomes a problem. */
  public void feed(Fetched fetched, Intake intake) {
    Formats.read(input(fetched, fetched.address()), this::feed, intake);
  }

  private void feed(Input input, Intake intake) throws IOException, UnreadableException {
    String head = input.head();
    if (JSON.matcher(head).find()) {
      jsonFeeds.read(input, intake);
    } else if (PAGE.matcher(head).find()) {
      throw new UnreadableException("a web page, and no feed; give the feed's own address");
    } else {
      feeds.read(input, intake);
    }
  }

  /**
   * Reads the page to which an entry of a feed leads: the entry's report with the page's text. What
   * the page does not state is the entry's. What is wrong with it becomes a problem.
   *
   * @param entry the entry's report
   */
  public void page(Fetched fetched, Report entry, Intake intake) {
    Formats.read(
        input(fetched, entry.id()), (input, next) -> next.report(page(fetched, entry)), intake);
  }

  private Report page(Fetched fetched, Report entry) throws UnreadableException {
    Report page = pages.report(entry.id(), fetched.bytes(), fetched.charset(), fetched.address());
    String title = page.title() == null ? entry.title() : page.title();
    Provenance known = page.provenance();
    return new Report(
        entry.id(),
        page.title() == null && title != null ? title + "\n\n" + page.text() : page.text(),
        title,
        either(page.published(), entry.published()),
        either(page.outlet(), entry.outlet()),
        either(page.url(), entry.url()),
        new Provenance(
            known.sha256(),
            either(known.byline(), entry.provenance().byline()),
            known.language(),
            known.notes()));
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }

  private static Input input(Fetched fetched, String id) {
    return Input.of(fetched.bytes(), "", fetched.address(), id);
  }
}
