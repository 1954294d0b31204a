package org.mingzhang.page.form;

/** How a cell of a form looks. */
public enum FormTone {
  /** The title of the form. */
  TITLE,
  /** The year below the title. */
  SUBTITLE,
  /** What a form prints by itself: headings and labels. */
  HEADING,
  /** A text that was filled in. */
  TEXT,
  /** A short text or a figure in words that was filled in. */
  CENTRED,
  /** An amount. */
  AMOUNT,
  /** A remark below the form. */
  NOTE
}
