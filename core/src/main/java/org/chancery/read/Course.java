package org.chancery.read;

/** Is told how far a {@link ReportReader} has come. */
public interface Course {
  /** Does not want to know. */
  Course UNTOLD =
      new Course() {
        @Override
        public void found(int files, long bytes) {}

        @Override
        public void taken(long bytes) {}

        @Override
        public void finished() {}
      };

  /**
   * The files to read are known.
   *
   * @param files how many there are
   * @param bytes how many they have together, as they lie on the disk
   */
  void found(int files, long bytes);

  /** So many bytes more have been taken from the disk. */
  void taken(long bytes);

  /** One file more has been read, or given up. */
  void finished();
}
