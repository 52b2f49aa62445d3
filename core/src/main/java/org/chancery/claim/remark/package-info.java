/** What reports tell beside their claims that may contradict those of others. */
@NullMarked
package org.chancery.claim.remark;

import org.jspecify.annotations.NullMarked;
