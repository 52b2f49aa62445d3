package org.chancery.clean;

/** One look at a page that types some of its pieces. It never retypes what is typed. */
interface Pass {
  /** Returns the page with what this pass knows marked. */
  Page apply(Page page);
}
