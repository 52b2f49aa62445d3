package org.chancery.read.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.read.text.PublishedDay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of itself. Trusted in this order: JSON-LD (it is written for machines by the
 * system that holds the story), OpenGraph and its kin, {@code <time>} and microdata, the address,
 * the text.
 *
 * @param title the headline, or null
 * @param outlet who published it, or null
 * @param byline who wrote it, or null
 * @param published the day of publication, or null
 * @param url its address, or null
 * @param language the language it says it is in, a tag of BCP 47, or null
 * @param body the text as JSON-LD has it, or null
 * @param disagreements what its places say differently, a sentence each
 */
record PageFacts(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    @Nullable String body,
    List<String> disagreements) {
  private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");
  private static final Pattern NO_NAME = Pattern.compile("https?:|@|\\d\\d");

  PageFacts {
    disagreements = List.copyOf(disagreements);
  }

  /** Returns what {@code page} states, fetched from {@code fetched} if that is known. */
  static PageFacts of(Document page, @Nullable String fetched) {
    JsonLd data = JsonLd.of(page);
    Meta meta = new Meta(page);
    String url =
        new Stated<String>("address", String::equals)
            .add("the archive", fetched)
            .add("canonical", meta.link("canonical"))
            .add("og:url", meta.content("og:url"))
            .add("JSON-LD", data.address())
            .add("the browser", SavedFrom.address(page))
            .best();
    String outlet = first(data.name("publisher"), meta.content("og:site_name", "application-name"));
    Headlines headlines = new Headlines(page, outlet);
    Stated<String> title =
        new Stated<String>("headline", Headlines::same)
            .add("JSON-LD", headlines.bare(data.text("headline")))
            .add("og:title", headlines.bare(meta.content("og:title")))
            .add("twitter:title", headlines.bare(meta.content("twitter:title")))
            .add("<h1>", headlines.heading())
            .add("what the page shows of <title>", headlines.shown())
            .add("<title>", headlines.bare(meta.title()));
    Stated<LocalDate> published = published(page, data, meta, url);
    String byline =
        first(
            data.name("author"),
            meta.content(
                "author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
            meta.text("[itemprop=author], [rel=author], .byline, .author-name"));
    byline =
        byline == null || NO_NAME.matcher(byline).find()
            ? null
            : BY.matcher(byline).replaceFirst("");
    List<String> notes = new ArrayList<>();
    title.disagreements(notes);
    published.disagreements(notes);
    return new PageFacts(
        title.best(),
        outlet,
        byline,
        published.best(),
        url,
        language(page, data, meta),
        data.raw("articleBody"),
        notes);
  }

  private static Stated<LocalDate> published(
      Document page, JsonLd data, Meta meta, @Nullable String url) {
    // A day either way is the difference between two clocks.
    return new Stated<LocalDate>(
            "day of publication", (a, b) -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= 1)
        .add("JSON-LD", day(data.raw("datePublished")))
        .add("article:published_time", day(meta.content("article:published_time")))
        .add(
            "the page's head",
            day(
                meta.content(
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publication_date",
                    "date.published",
                    "article.published",
                    "datepublished",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date",
                    "dcterms.date",
                    "citation_publication_date",
                    "originalpublicationdate",
                    "cxenseparse:recs:publishtime",
                    "date",
                    "rnews:datepublished")))
        .add("datePublished", day(meta.value("[itemprop=datePublished]")))
        .add(
            "<time>",
            day(
                meta.value(
                    "time[pubdate], article time[datetime], main time[datetime], time[datetime]")))
        .add("the address", AddressDay.of(url))
        .add("the text", TextDay.of(page));
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null ? null : PublishedDay.loose(value);
  }

  private static @Nullable String language(Document page, JsonLd data, Meta meta) {
    Element html = page.selectFirst("html[lang]");
    String language =
        first(
            html == null ? null : html.attr("lang"),
            data.raw("inLanguage"),
            meta.content("og:locale", "content-language", "dc.language"));
    return language == null || language.isBlank() ? null : language.strip().replace('_', '-');
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
