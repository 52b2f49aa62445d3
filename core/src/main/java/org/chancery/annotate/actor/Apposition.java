package org.chancery.annotate.actor;

/**
 * A name and an office side by side, a comma between them.
 *
 * @param run the name
 * @param title the office
 */
record Apposition(NameRun run, TitlePhrase title) {}
