package org.chancery.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Lets requests in, or does not. */
final class Gate {
  private static final String COOKIE = "chancery";
  private static final String TOKEN = "token";
  private static final String BEARER = "Bearer ";

  /** A name may be anyone's, and lead here by rebinding; an address is always its own. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[0-9a-f:.]+]");

  private static final Pattern PORT = Pattern.compile(":\\d+$");

  private final Settings settings;
  private final Set<String> names = new TreeSet<>(Set.of("localhost"));
  private final String csrf = Secrets.create();
  private final @Nullable String pass;

  Gate(Settings settings) {
    this.settings = settings;
    settings.hosts().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    pass =
        settings.token() == null
            ? null
            : Sha256.of((COOKIE + settings.token()).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what whoever changes something must hand back: other sites' pages cannot read it. */
  String csrf() {
    return csrf;
  }

  /**
   * Lets a request in. Every answer gets the headers, whatever becomes of it.
   *
   * @throws Refusal if it may not come in
   */
  void enter(Context context) {
    Headers.ALL.forEach(context::header);
    context.header("Cache-Control", "no-store");
    checkHost(context.header("Host"));
    checkLength(context);
    if (settings.token() != null && !admitted(context, settings.token())) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Refusal(
          401,
          "Token missing",
          "show the token: open /?token=TOKEN once, or send 'Authorization: Bearer TOKEN'",
          List.of());
    }
    if (context.method() == HandlerType.POST) {
      checkOrigin(context);
    }
  }

  private void checkHost(@Nullable String host) {
    String name = host == null ? "" : PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    if (!names.contains(name) && !ADDRESS.matcher(name).matches()) {
      throw new Refusal(
          421,
          "Another host",
          "this server is not '" + name + "'; if it is to be, start it with --host " + name,
          List.of());
    }
  }

  private void checkLength(Context context) {
    if (context.req().getContentLengthLong() > settings.limits().upload()) {
      throw tooLarge(settings.limits());
    }
  }

  static Refusal tooLarge(Limits limits) {
    return new Refusal(
        413,
        "Too large",
        "a request may have "
            + (limits.upload() >> 20)
            + " MB at the most; hand in fewer files at once, or use 'chancery read'",
        List.of());
  }

  private boolean admitted(Context context, String token) {
    Optional<String> bearer = bearer(context);
    if (bearer.isPresent()) {
      return Secrets.same(token, bearer.get());
    }
    if (context.method() == HandlerType.GET && context.queryParam(TOKEN) != null) {
      return Secrets.same(token, context.queryParam(TOKEN)) && welcome(context);
    }
    return pass != null && Secrets.same(pass, context.cookie(COOKIE));
  }

  private Optional<String> bearer(Context context) {
    return settings.token() == null
        ? Optional.empty()
        : Optional.ofNullable(context.header("Authorization"))
            .filter(value -> value.startsWith(BEARER))
            .map(value -> value.substring(BEARER.length()));
  }

  /** Hands out the cookie, and takes the token out of the address, which others may see. */
  private boolean welcome(Context context) {
    Cookie cookie = new Cookie(COOKIE, String.valueOf(pass));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    String rest =
        context.queryParamMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(TOKEN))
            .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
            .collect(Collectors.joining("&"));
    // Two slashes at the beginning would lead to another host.
    String path = "/" + context.req().getRequestURI().replaceFirst("^/+", "");
    context.redirect(path + (rest.isEmpty() ? "" : "?" + rest), HttpStatus.SEE_OTHER);
    context.skipRemainingHandlers();
    return true;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Browsers say who sends a form: our own pages, or another site's. */
  private static void checkOrigin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        site != null && !site.equals("same-origin") && !site.equals("none")
            || origin != null && !ofHost(origin, String.valueOf(context.header("Host")));
    if (foreign) {
      throw new Refusal(
          403, "Another site", "only this server's own pages may change the ledger", List.of());
    }
  }

  private static boolean ofHost(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Checks that who wants to change something has seen one of our pages.
   *
   * @param shown what was handed back as {@code csrf}, or null
   * @throws Refusal if that is not what was given out
   */
  void checkSeen(Context context, @Nullable String shown) {
    // No browser shows a bearer's token of its own accord.
    if (!bearer(context).isPresent() && !Secrets.same(csrf, shown)) {
      throw new Refusal(
          403,
          "Form out of date",
          "send as csrf what /api/v1/status or the page gives; it is another one since the server"
              + " was started anew",
          List.of());
    }
  }
}
