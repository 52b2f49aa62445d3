/** Questions of grammar asked of a sentence: who is the subject, what governs, which tense. */
@NullMarked
package org.chancery.claim.syntax;

import org.jspecify.annotations.NullMarked;
