package org.chancery.read;

import static org.chancery.read.ArchivesTest.utf8;
import static org.chancery.read.ArchivesTest.zip;
import static org.chancery.read.WebArchivesTest.gzipped;
import static org.chancery.read.WebArchivesTest.joined;
import static org.chancery.read.WebArchivesTest.page;
import static org.chancery.read.WebArchivesTest.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes files that nobody should be sent. The same ones each time: the generator is seeded. */
final class HostileFiles {
  private static final String STORY =
      "The ministers of Peru and Chile met in Arica on Tuesday and agreed on a ferry. ";

  private static final String RSS =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><item><title>Ferry agreed</title>"
          + "<guid>g1</guid><description>"
          + STORY
          + "</description></item></channel></rss>";

  private static final String MAIL =
      "From: a@b.test\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
          + STORY;

  private static final String JSON = "{\"text\":\"" + STORY + "\"}\n";
  private static final String CSV = "id,text\nr1,\"" + STORY + "\"\n";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Random random = new Random(1905);

  private static final int LARGE = 1 << 18;

  /**
   * Writes all of them, the large ones apart; names that begin with {@code bad} must be problems.
   *
   * @return the files
   */
  static List<Path> into(Path folder, Path large) throws IOException {
    HostileFiles hostile = new HostileFiles();
    hostile.broken();
    hostile.encodings();
    hostile.large();
    hostile.nested();
    hostile.entities();
    hostile.archives();
    hostile.odd();
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : hostile.files.entrySet()) {
      Path where = file.getValue().length > LARGE ? large : folder;
      written.add(Files.write(where.resolve(file.getKey()), file.getValue()));
    }
    return written;
  }

  /** One good file of each kind. */
  static Map<String, byte[]> good() throws IOException {
    Map<String, byte[]> good = new TreeMap<>();
    good.put("a.txt", utf8(STORY));
    good.put("b.jsonl", utf8(JSON));
    good.put("c.csv", utf8(CSV));
    good.put("d.html", utf8(page("Bern")));
    good.put("e.rss", utf8(RSS));
    good.put("f.eml", utf8(MAIL));
    good.put("g.warc", response("https://g.test/1", "200 OK", "text/html", page("Oslo")));
    good.put(
        "h.warc.gz", gzipped(response("https://g.test/2", "200 OK", "text/html", page("Lima"))));
    good.put("i.zip", zip(Map.of("in/a.txt", utf8(STORY))));
    good.put("j.tar.gz", gzipped(ArchivesTest.tar(Map.of("in/a.txt", utf8(STORY)))));
    good.put(
        "k.mhtml",
        utf8("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page("Rome")));
    return good;
  }

  /** Good files cut short, with bytes thrown in, emptied, and with noise for a body. */
  private void broken() throws IOException {
    for (Map.Entry<String, byte[]> file : good().entrySet()) {
      byte[] bytes = file.getValue();
      String name = file.getKey().substring(1);
      for (int i = 1; i <= 6; i++) {
        files.put("cut" + i + name, Arrays.copyOf(bytes, bytes.length * i / 7));
        files.put("noise" + i + name, noisy(bytes, i * 4));
      }
      for (int i = 1; i <= 3; i++) {
        byte[] noise = new byte[512 * i];
        random.nextBytes(noise);
        files.put("random" + i + name, noise);
      }
      files.put("bad-empty" + name, new byte[0]);
      files.put("nul" + name, joined(Arrays.copyOf(bytes, bytes.length / 2), new byte[64], bytes));
      files.put("bad-nuls" + name, new byte[4096]);
      files.put("blank" + name, utf8(" \r\n\t".repeat(200)));
      files.put("twice" + name, joined(bytes, bytes));
    }
    for (String name : new String[] {".warc.gz", ".tar.gz", ".txt.gz", ".jsonl.gz"}) {
      byte[] whole = gzipped(utf8(STORY.repeat(400)));
      files.put("bad-truncated" + name, Arrays.copyOf(whole, whole.length - 9));
      files.put("bad-head" + name, Arrays.copyOf(whole, 5));
    }
  }

  private byte[] noisy(byte[] bytes, int times) {
    byte[] noisy = bytes.clone();
    for (int i = 0; i < times; i++) {
      noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
    }
    return noisy;
  }

  private void encodings() throws IOException {
    String[] texts = {
      "\uFEFF" + STORY,
      "\uFEFF\uFEFF" + STORY,
      STORY + "\uD800 alone",
      "\u202E" + STORY + "\u202C\u2066",
      "one\rtwo\r\nthree\n\rfour\u2028five\u0085six" + STORY,
      STORY + "\uFFFE\uFFFF\u0000"
    };
    for (int i = 0; i < texts.length; i++) {
      for (var charset :
          new java.nio.charset.Charset[] {
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            java.nio.charset.Charset.forName("windows-1251")
          }) {
        files.put("enc" + i + charset.name() + ".txt", texts[i].getBytes(charset));
        files.put(
            "enc" + i + charset.name() + ".html",
            ("<meta charset=utf-8><p>" + texts[i] + "</p>").getBytes(charset));
      }
    }
    byte[] invalid =
        joined(
            utf8(STORY),
            new byte[] {
              (byte) 0xC3,
              (byte) 0x28,
              (byte) 0xF0,
              (byte) 0x80,
              (byte) 0xED,
              (byte) 0xA0,
              (byte) 0x80
            },
            utf8(STORY));
    for (String name : new String[] {".txt", ".html", ".jsonl", ".csv", ".rss", ".eml"}) {
      files.put("invalid-utf8" + name, invalid);
    }
    files.put("surrogate.jsonl", utf8("{\"text\":\"half \\ud83d of it. " + STORY + "\"}\n"));
    files.put(
        "bad-declared.rss",
        utf8(RSS.replace("?>", " encoding=\"x-none\"?>").replace("</rss>", "")));
    files.put("declared.html", utf8("<meta charset='../../etc'><p>" + STORY + "</p>"));
  }

  private void large() {
    String line = STORY.repeat(10 << 20 >> 6).substring(0, 10 << 20);
    files.put("line.txt", utf8(line));
    files.put("line.html", utf8("<p>" + line));
    files.put("line.jsonl", utf8("{\"text\":\"" + line + "\"}"));
    files.put("line.csv", utf8("text\n\"" + line + "\"\n"));
    files.put("line.eml", utf8("Subject: " + line.substring(0, 1 << 20) + "\r\n\r\n" + line));
    files.put("line.rss", utf8(RSS.replace(STORY, line)));
    files.put("quote.csv", utf8("id,text\nr1,\"" + line));
    files.put("tags.html", utf8("<p>" + STORY + "<b>x</b><i>y".repeat(100_000)));
    files.put("brs.html", utf8((STORY + "<br><br>").repeat(40_000)));
    files.put("spans.html", utf8("<div><span>word </span></div>".repeat(50_000)));
    files.put("attributes.html", utf8("<p " + "a=b ".repeat(300_000) + ">" + STORY));
    files.put(
        "classes.html", utf8("<p class='" + "share-ad-related ".repeat(100_000) + "'>" + STORY));
    files.put(
        "entities.html",
        utf8("<p>" + "&amp;&nbsp;&#x41;&bogus;&#xD800;&#0;".repeat(60_000) + STORY));
    files.put("bad-blanklines.jsonl", utf8("\n".repeat(2_000_000)));
    files.put("columns.csv", utf8("text," + "c,".repeat(200_000) + "\n" + STORY + ",\n"));
    files.put(
        "entries.rss", utf8(RSS.replace("<item>", "<item></item>".repeat(20_000) + "<item>")));
  }

  private void nested() {
    String[] tags = {
      "table><tr><td",
      "div",
      "b",
      "ul><li",
      "blockquote",
      "font",
      "a",
      "form",
      "svg",
      "section class=share"
    };
    for (String tag : tags) {
      files.put(
          "deep-" + tag.replaceAll("\\W", "") + ".html",
          utf8(("<" + tag + ">").repeat(5000) + STORY));
      files.put(
          "deep-" + tag.replaceAll("\\W", "") + ".eml",
          utf8(
              "Subject: x\r\nContent-Type: text/html\r\n\r\n"
                  + ("<" + tag + ">").repeat(5000)
                  + STORY));
    }
    files.put("bad-deep.jsonl", utf8("[".repeat(100_000) + "\n" + "{\"text\":".repeat(100_000)));
    files.put(
        "deep-ld.html",
        utf8(
            "<script type='application/ld+json'>"
                + "{\"@graph\":[".repeat(20_000)
                + "</script><p>"
                + STORY));
    files.put("bad-deep.rss", utf8("<rss version=\"2.0\"><channel>" + "<item>".repeat(100_000)));
    StringBuilder parts = new StringBuilder("Subject: x\r\n");
    for (int i = 0; i < 2000; i++) {
      parts
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    files.put("bad-deep.eml", utf8(parts.toString()));
  }

  private void entities() {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    String bomb = laughs + "]><rss version=\"2.0\"><channel><title>&l29;</title></channel></rss>";
    String file =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + RSS.replace(STORY, "&x;").replace("<?xml version=\"1.0\"?>", "");
    String remote =
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY % y SYSTEM \"http://127.0.0.1:1/y\"> %y;]>"
            + RSS.replace("<?xml version=\"1.0\"?>", "");
    for (String name : new String[] {".rss", ".atom", ".xml", ".rdf"}) {
      files.put("bad-laughs" + name, utf8(bomb));
      files.put("bad-xxe" + name, utf8(file));
      files.put("bad-remote" + name, utf8(remote));
    }
  }

  private void archives() throws IOException {
    files.put("bad-bomb.zip", ArchivesTest.bomb(80));
    byte[] blanks = gzipped(utf8(" ".repeat(80 << 20)));
    files.put("bad-bomb.txt.gz", blanks);
    files.put("bad-bomb.jsonl.gz", blanks);
    files.put("bad-bomb.tar.gz", blanks);
    for (String path :
        new String[] {
          "../x.txt", "a/../../x.txt", "/x.txt", "C:/x.txt", "..\\x.txt", "//h/x.txt"
        }) {
      String name = "bad-path" + files.size();
      files.put(name + ".zip", zip(Map.of(path, utf8(STORY))));
      files.put(name + ".tar.gz", gzipped(ArchivesTest.tar(Map.of(path, utf8(STORY)))));
    }
    byte[] nested = zip(Map.of("a.txt", utf8(STORY)));
    for (int depth = 0; depth < 8; depth++) {
      nested = zip(Map.of("in.zip", nested));
    }
    files.put("bad-nested.zip", nested);
    byte[] onion = utf8(STORY);
    for (int depth = 0; depth < 8; depth++) {
      onion = gzipped(onion);
    }
    files.put("bad-onion.txt" + ".gz".repeat(8), onion);
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      many.put("dir/" + i + ".png", new byte[0]);
    }
    files.put("bad-many.zip", zip(many));
    files.put("bad-renamed.zip", utf8(STORY));
    files.put("bad-renamed.warc", utf8(STORY));
    files.put("bad-renamed.tar", utf8(STORY));
    files.put("bad-renamed.mhtml", utf8(STORY));
    byte[] warc = response("https://g.test/1", "200 OK", "text/html", page("Oslo"));
    String text = new String(warc, StandardCharsets.ISO_8859_1);
    files.put(
        "bad-length.warc",
        text.replaceFirst("Content-Length: \\d+", "Content-Length: 99999999")
            .getBytes(StandardCharsets.ISO_8859_1));
    files.put(
        "bad-negative.warc",
        text.replaceFirst("Content-Length: \\d+", "Content-Length: -5")
            .getBytes(StandardCharsets.ISO_8859_1));
    files.put(
        "bad-encoded.warc",
        text.replace("Content-Type: text/html", "Content-Encoding: gzip\r\nContent-Type: text/html")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  private void odd() {
    files.put("bad-kind.pdf", utf8("%PDF-1.7"));
    files.put("bad-kind", utf8(STORY));
    files.put("bad-kind.xml", utf8("<other/>"));
    files.put("bad-array.json", utf8("[\n{\"text\":\"x\"}\n]"));
    files.put("bad-feed.json", utf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":"));
    files.put("bad-nofeed.rss", utf8("<html><body>Not found</body></html>"));
    files.put(
        "bad-numbers.jsonl",
        utf8("{\"text\":1e999999999}\n{\"text\":" + "9".repeat(100_000) + "}\nNaN\n"));
    files.put("bad-keys.csv", utf8("text,text,text\n,,\n"));
    files.put("ünïcode \u202Ename\u200B.txt", utf8(STORY));
  }
}
