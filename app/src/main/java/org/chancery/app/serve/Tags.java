package org.chancery.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags, RFC 9110 8.8.3: what has not changed is not sent again. */
public final class Tags {
  private Tags() {}

  /**
   * Says what state of a thing an answer is of.
   *
   * @param state letters and digits that are others whenever the thing is another
   * @return whether the client has it already; then the answer is made
   */
  public static boolean fresh(Context context, String state) {
    context.header("ETag", tag(state)).header("Cache-Control", "no-cache");
    if (!known(context, state)) {
      return false;
    }
    context.status(HttpStatus.NOT_MODIFIED);
    return true;
  }

  /** Returns whether the client has a thing in this state. */
  public static boolean known(Context context, String state) {
    return names(context.header("If-None-Match"), tag(state));
  }

  private static String tag(String state) {
    return '"' + state + '"';
  }

  private static boolean names(@Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .map(each -> each.startsWith("W/") ? each.substring(2) : each)
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
