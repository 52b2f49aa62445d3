package org.chancery.annotate.actor;

/**
 * A listed name found in a sentence.
 *
 * @param first index of its first word
 * @param end index after its last
 * @param listed what it names
 */
record NameMatch(int first, int end, ListedName listed) {
  boolean covers(int i) {
    return first <= i && i < end;
  }
}
