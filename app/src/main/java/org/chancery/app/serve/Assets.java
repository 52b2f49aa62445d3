package org.chancery.app.serve;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chancery.model.Sha256;

/** The files that pages are made of: scripts, styles, pictures. Thread-safe. */
final class Assets {
  private static final String FOLDER = "/org/chancery/app/page/assets/";

  /** No step up, no hidden file: a name that is not like this is none of ours. */
  private static final Pattern NAME = Pattern.compile("(\\w[\\w.-]*/)*\\w[\\w.-]*\\.(\\w+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8",
          "json", "application/json");

  private record Asset(byte[] bytes, String type, String tag) {}

  private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

  /** Answers with a file. */
  void answer(Context context, String name) {
    Asset asset = known.computeIfAbsent(name, Assets::load).orElseThrow(NotFoundResponse::new);
    if (!Tags.fresh(context, asset.tag())) {
      context.contentType(asset.type()).result(asset.bytes());
    }
  }

  private static Optional<Asset> load(String name) {
    var matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group(2)) : null;
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new Asset(bytes, type, Sha256.of(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
