package org.chancery.claim.gate;

/**
 * What a glance at a sentence shows.
 *
 * @param claim whether it may hold a claim, or a remark that contradicts one
 * @param telling whether it may tell who says what stands beside it
 * @param date whether it may hold a date
 */
record Sight(boolean claim, boolean telling, boolean date) {}
