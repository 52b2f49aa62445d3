package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds in, a report an entry out. */
class FeedsTest {
  @TempDir Path folder;

  @Test
  void rss2PrefersTheWholeStoryToItsSummary() throws IOException {
    Collected read =
        feed(
            "a.rss",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Gazette</title>
            <item><title>Ferry &amp;amp; rail agreed</title><link>https://g.test/1</link>
            <guid isPermaLink="false">tag:g.test,2031:1</guid><dc:creator>Ana Ríos</dc:creator>
            <pubDate>Thu, 06 Nov 2031 09:00:00 GMT</pubDate><description>Two ministers met.</description>
            <content:encoded><![CDATA[<p>Two ministers met in Arica.</p><p>They agreed on a ferry.</p>
            <p>The post <a href="x">Ferry agreed</a> appeared first on <a href="y">The Gazette</a>.</p>]]></content:encoded></item>
            <item><title>Second</title><link>https://g.test/2</link><description>Only a summary&amp;nbsp;here.</description></item>
            </channel></rss>
            """);
    assertThat(read.problems).isEmpty();
    Report first = read.reports.get(0);
    assertThat(first.id()).isEqualTo("tag:g.test,2031:1");
    assertThat(first.text())
        .isEqualTo("Ferry & rail agreed\n\nTwo ministers met in Arica.\n\nThey agreed on a ferry.");
    assertThat(first.title()).isEqualTo("Ferry & rail agreed");
    assertThat(first.outlet()).isEqualTo("The Gazette");
    assertThat(first.url()).isEqualTo("https://g.test/1");
    assertThat(first.published()).isEqualTo(LocalDate.of(2031, 11, 6));
    assertThat(first.provenance().byline()).isEqualTo("Ana Ríos");
    Report second = read.reports.get(1);
    assertThat(second.id()).isEqualTo("https://g.test/2");
    assertThat(second.text().replace('\u00A0', ' ')).isEqualTo("Second\n\nOnly a summary here.");
    assertThat(second.published()).isNull();
  }

  @Test
  void olderRssIsReadToo() throws IOException {
    Collected read =
        feed(
            "a.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old Post</title><link>http://o.test</link>
            <description>d</description><language>en</language>
            <item><title>Treaty signed</title><link>http://o.test/1</link><description>In Bern.</description></item></channel></rss>
            """);
    assertThat(read.problems).isEmpty();
    assertThat(read.texts()).containsExactly("Treaty signed\n\nIn Bern.");
    Collected rdf =
        feed(
            "a.xml",
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://o.test"><title>Old Post</title><link>http://o.test</link><description>d</description></channel>
            <item rdf:about="http://o.test/2"><title>Envoy named</title><link>http://o.test/2</link>
            <description>For Oslo.</description><dc:date>2031-02-03T10:00:00Z</dc:date></item></rdf:RDF>
            """);
    assertThat(rdf.problems).isEmpty();
    assertThat(rdf.texts()).containsExactly("Envoy named\n\nFor Oslo.");
    assertThat(rdf.reports.get(0).published()).isEqualTo(LocalDate.of(2031, 2, 3));
  }

  @Test
  void anEntryThatIsUpdatedIsTheSameReportWithAnotherText() throws IOException {
    String atom =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><id>urn:g</id><updated>2031-11-07T00:00:00Z</updated>
        <entry><id>urn:g:7</id><title>Talks in Bern</title><link href="https://g.test/7"/>
        <published>2031-11-06T08:00:00Z</published><updated>2031-11-07T08:00:00Z</updated>
        <summary>Short.</summary><content type="html">%s</content></entry></feed>
        """;
    Report before =
        feed("a.atom", String.format(Locale.ROOT, atom, "&lt;p&gt;They will meet.&lt;/p&gt;"))
            .reports
            .get(0);
    Report after =
        feed("a.atom", String.format(Locale.ROOT, atom, "&lt;p&gt;They have met.&lt;/p&gt;"))
            .reports
            .get(0);
    assertThat(before.id()).isEqualTo("urn:g:7").isEqualTo(after.id());
    assertThat(before.text()).isEqualTo("Talks in Bern\n\nThey will meet.");
    assertThat(after.text()).isEqualTo("Talks in Bern\n\nThey have met.");
    assertThat(after.published()).isEqualTo(LocalDate.of(2031, 11, 6));
  }

  @Test
  void jsonFeedIsAFeedAndNoListOfReports() throws IOException {
    Collected read =
        feed(
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Gazette",
             "items": [{"id": "9", "url": "https://g.test/9", "title": "Bridge opened",
               "content_html": "<p>Delegates of both countries cut the ribbon.</p>",
               "date_published": "2031-11-06T23:00:00-05:00", "authors": [{"name": "Ana Ríos"}]},
              {"id": 10, "content_text": "Plain words."}, {"id": "11"}]}
            """);
    assertThat(read.ids()).containsExactly("9", "10");
    assertThat(read.texts())
        .containsExactly(
            "Bridge opened\n\nDelegates of both countries cut the ribbon.", "Plain words.");
    assertThat(read.reports.get(0).published()).isEqualTo(LocalDate.of(2031, 11, 6));
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("entry 3").contains("neither"));
  }

  @Test
  void aBrokenFeedIsAProblemAndAFeedCannotReachForOtherFiles() throws IOException {
    assertThat(feed("a.rss", "<rss version=\"2.0\"><channel><title>x</chan").reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("broken feed"));
    Collected reaching =
        feed(
            "a.rss",
            """
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <rss version="2.0"><channel><title>t</title><item><title>&x;</title></item></channel></rss>
            """);
    assertThat(reaching.reports).isEmpty();
    assertThat(reaching.problems).hasSize(1);
  }

  private Collected feed(String name, String text) throws IOException {
    return Collected.of(Files.writeString(folder.resolve(name), text));
  }
}
