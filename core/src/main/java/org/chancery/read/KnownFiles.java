package org.chancery.read;

import java.util.List;
import java.util.Set;

/** What is remembered of files that were read whole, so that they need not be read again. */
public interface KnownFiles {
  /** Remembers nothing. */
  KnownFiles NONE =
      new KnownFiles() {
        @Override
        public List<WholeFile> find(Set<String> manners) {
          return List.of();
        }

        @Override
        public void note(List<WholeFile> files) {}
      };

  /**
   * Returns the files that were read in one of these manners, in a stable order.
   *
   * @param manners as {@link WholeFile#manner} has them
   */
  List<WholeFile> find(Set<String> manners);

  /**
   * Remembers files. All that was read of them must be kept by then.
   *
   * @param files the files; those already remembered are passed over
   */
  void note(List<WholeFile> files);
}
