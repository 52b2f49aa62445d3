package org.chancery.app.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * Files that are handed in.
 *
 * @param files the files
 * @param csrf what shows that the sender has seen one of our pages, or null
 */
record Form(List<UploadedFile> files, @Nullable String csrf) {
  Form {
    files = List.copyOf(files);
  }

  /**
   * Returns what a request hands in.
   *
   * @throws Refusal if it is no form, has no file, or is too large
   */
  static Form of(Context context, Limits limits) {
    if (!context.isMultipartFormData()) {
      throw bad("send the files as multipart/form-data, under the name files");
    }
    try {
      List<UploadedFile> files =
          context.uploadedFiles("files").stream().filter(f -> !f.filename().isEmpty()).toList();
      if (files.isEmpty()) {
        throw bad("there is no file in it; send some under the name files");
      }
      String field = context.formParam("csrf");
      return new Form(files, field == null ? context.header("X-CSRF-Token") : field);
    } catch (Refusal e) {
      throw e;
    } catch (Exception e) {
      // Kotlin does not say what it may throw: broken forms are an IOException among others.
      throw refusal(e, limits);
    }
  }

  private static Refusal refusal(Exception failure, Limits limits) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof HttpException http && http.getCode() == 413
          || String.valueOf(t.getMessage()).contains("max length exceeded")) {
        return Gate.tooLarge(limits);
      }
    }
    return bad("the form is broken off or malformed; send it again");
  }

  private static Refusal bad(String detail) {
    return new Refusal(400, "No files", detail, List.of());
  }
}
