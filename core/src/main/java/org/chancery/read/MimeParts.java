package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A message of MIME, and the parts of it that hold text. */
final class MimeParts {
  private static final int DEEPEST = 16;

  private final Message message;

  private MimeParts(Message message) {
    this.message = message;
  }

  /**
   * Parses a message.
   *
   * @throws UnreadableException if it is none
   */
  static MimeParts of(byte[] bytes) throws IOException, UnreadableException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (message.getHeader().getFields().isEmpty()) {
        throw new UnreadableException(
            "no letter: it has no headers; save it as the mail program does");
      }
      return new MimeParts(message);
    } catch (IOException | RuntimeException e) {
      if (e.getCause() instanceof MimeException || e instanceof RuntimeException) {
        throw new UnreadableException("broken mail (" + e.getMessage() + "); save it anew");
      }
      throw (IOException) e;
    }
  }

  /** Returns the message. */
  Message message() {
    return message;
  }

  /** Returns the first part of a type such as {@code text/html} that is no attachment, or null. */
  @Nullable Entity first(String type) {
    return first(message, type, 0);
  }

  private static @Nullable Entity first(Entity entity, String type, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < DEEPEST) {
      for (Entity part : parts.getBodyParts()) {
        Entity found = first(part, type, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    boolean wanted = type.equalsIgnoreCase(entity.getMimeType());
    return body instanceof SingleBody && wanted && !attached ? entity : null;
  }

  /** Returns the decoded bytes of a part. */
  static byte[] bytes(Entity part) throws IOException {
    if (!(part.getBody() instanceof SingleBody body)) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = body.getInputStream()) {
      in.transferTo(out);
    }
    return out.toByteArray();
  }

  /** Returns the value of a header field of a part, or null. */
  static @Nullable String header(Entity part, String name) {
    Field field = part.getHeader() == null ? null : part.getHeader().getField(name);
    String body = field == null ? "" : field.getBody().strip();
    return body.isEmpty() ? null : body;
  }

  /** Returns the encoding a part names, or null if it names none. */
  static @Nullable String charset(Entity part) {
    String type = header(part, "Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).contains("charset")
        ? part.getCharset()
        : null;
  }
}
