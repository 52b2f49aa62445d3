package org.chancery.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * RSS of all ages and Atom: a report an entry. What an entry holds whole goes before its summary.
 */
final class Feeds implements Format {
  private static final int LONGEST_MB = 32;
  private static final int DEEPEST = 200;
  private static final Pattern ROOT =
      Pattern.compile("<(?:rss|feed|rdf:RDF|[a-z]+:feed)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** RSS 0.91 names its grammar; one with entities of its own is refused by the parser. */
  private static final Pattern PUBLIC_DOCTYPE =
      Pattern.compile("<!DOCTYPE\\s+[^\\[>]{0,400}>", Pattern.CASE_INSENSITIVE);

  private final EntryReports reports = new EntryReports();

  @Override
  public boolean accepts(Input input) throws IOException {
    String name = input.name();
    return name.endsWith(".rss")
        || name.endsWith(".atom")
        || name.endsWith(".rdf")
        || (name.endsWith(".xml") && ROOT.matcher(input.head()).find());
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    byte[] bytes = input.bytes(LONGEST_MB, "which is no feed; split it");
    SyndFeed feed = feed(bytes);
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      reports.take(entry(feed, entry), number, input, intake);
    }
    if (number == 0) {
      throw new UnreadableException("the feed has no entries; leave it out");
    }
  }

  private static SyndFeed feed(byte[] bytes) throws IOException, UnreadableException {
    StringBuilder xml = new StringBuilder();
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      char[] buffer = new char[1 << 16];
      for (int read = reader.read(buffer, 0, buffer.length); read >= 0; ) {
        xml.append(buffer, 0, read);
        read = reader.read(buffer, 0, buffer.length);
      }
      if (XmlDepth.exceeds(xml, DEEPEST)) {
        throw new UnreadableException("nested too deeply, which no feed is; leave it out");
      }
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      return input.build(new StringReader(PUBLIC_DOCTYPE.matcher(xml).replaceFirst("")));
    } catch (UnsupportedEncodingException e) {
      throw new UnreadableException(
          "it names an encoding that nobody knows (" + reason(e) + "); save it as UTF-8");
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableException("broken feed (" + reason(e) + "); fetch it anew");
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.length() > 160 ? message.substring(0, 160) + "…" : message;
  }

  private static EntryReports.Entry entry(SyndFeed feed, SyndEntry entry) {
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    String author = entry.getAuthor();
    return new EntryReports.Entry(
        entry.getUri() == null ? entry.getLink() : entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        text(entry),
        day(date),
        feed.getTitle(),
        author);
  }

  private static @Nullable String text(SyndEntry entry) {
    String longest = null;
    for (SyndContent content : entry.getContents()) {
      String value = content.getValue();
      if (value != null && (longest == null || value.length() > longest.length())) {
        longest = value;
      }
    }
    SyndContent summary = entry.getDescription();
    return longest == null || longest.isBlank()
        ? summary == null ? null : summary.getValue()
        : longest;
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
