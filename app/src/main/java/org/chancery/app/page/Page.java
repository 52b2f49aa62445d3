package org.chancery.app.page;

import org.chancery.app.serve.Snapshot;

/** A page that people look at. It only reads the snapshot that it is given. Thread-safe. */
public interface Page {
  /**
   * Returns where it is served: {@code /actors}, or {@code /actors/<id>} for one of many, whose id
   * is then {@link PageRequest#id()}.
   */
  String path();

  /** Does what takes long and can be done before anybody asks, once for each snapshot. */
  default void prepare(Snapshot snapshot) {}

  /** Returns the page that answers a request. */
  Rendered render(PageRequest request);
}
