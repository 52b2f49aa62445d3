package org.chancery.app.watch;

import java.time.Duration;

/** Waits: the process's own way to, in which its user can stop it. */
@FunctionalInterface
public interface Pause {
  /** Returns after that time. */
  void take(Duration time);
}
