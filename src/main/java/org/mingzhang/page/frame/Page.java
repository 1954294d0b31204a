package org.mingzhang.page.frame;

/** A finished page model; its record components are all that its template may read. */
public interface Page {

  /** What every page has: head, header, footer, crumbs. */
  Shell shell();
}
