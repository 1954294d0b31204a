package org.mingzhang.page.shared;

/**
 * A contribution of which a unit gives one for each of its years, so that who needs a year need not
 * read the others.
 */
public interface OfYear {

  /** Four digits; empty in the one that belongs to no year. */
  String year();
}
