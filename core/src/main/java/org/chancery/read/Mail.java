package org.chancery.read;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.chancery.model.Report;
import org.chancery.read.html.HtmlReader;
import org.chancery.read.text.PublishedDay;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A letter, as newsletters come: one report. What its sender wrote as plain text goes before the
 * same as a page.
 */
final class Mail implements Format {
  private static final int LONGEST_MB = 32;

  /** Shorter plain text tells the reader to look at the page. */
  private static final int SHORTEST = 200;

  private final HtmlReader html = new HtmlReader();

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".eml");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    byte[] bytes = input.bytes(LONGEST_MB, "which is no newsletter; leave it out");
    MimeParts parts = MimeParts.of(bytes);
    Message message = parts.message();
    String subject = message.getSubject();
    String title = subject == null || subject.isBlank() ? null : subject.strip();
    String text = text(parts, title);
    if (text.isBlank()) {
      throw new UnreadableException("the letter has no text; save it with its body");
    }
    String id = message.getMessageId();
    intake.report(
        new Report(
            id == null || id.isBlank() ? input.id() : id,
            title == null ? text : title + "\n\n" + text,
            title,
            published(message),
            sender(message),
            null));
  }

  private String text(MimeParts parts, @Nullable String title)
      throws IOException, UnreadableException {
    Entity plain = parts.first("text/plain");
    Entity page = parts.first("text/html");
    String written =
        plain == null ? "" : html.decode(MimeParts.bytes(plain), MimeParts.charset(plain));
    if (page == null || written.strip().length() >= SHORTEST) {
      return written.replace("\r\n", "\n").strip();
    }
    String shown = html.decode(MimeParts.bytes(page), MimeParts.charset(page));
    return html.fragment(shown, title);
  }

  /** The day where it was sent. */
  private static @Nullable LocalDate published(Message message) {
    String date = MimeParts.header(message, "Date");
    return date == null ? null : PublishedDay.loose(date);
  }

  private static @Nullable String sender(Message message) {
    Mailbox from =
        message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
    String name = from == null ? null : from.getName();
    return name == null || name.isBlank() ? null : name.strip();
  }
}
