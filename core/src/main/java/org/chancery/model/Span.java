package org.chancery.model;

/**
 * A half-open stretch of a report's text, counted in UTF-16 units.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or lies after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns the smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the units of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** Returns a span of the same length that begins {@code by} units later. */
  public Span moved(int by) {
    return new Span(start + by, end + by);
  }
}
