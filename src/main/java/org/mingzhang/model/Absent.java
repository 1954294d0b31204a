package org.mingzhang.model;

/** There is no value, in one of the ways an author can leave one out. */
public enum Absent implements Value {
  /** The data file says nothing. */
  NOT_REPORTED,
  /** A sign that stands for "none": {@code /}, {@code -}, {@code —}, {@code ……}. */
  NOT_APPLICABLE,
  /** Printed, but it cannot be read and no reading was given. */
  UNREADABLE
}
