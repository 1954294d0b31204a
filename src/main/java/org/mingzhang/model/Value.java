package org.mingzhang.model;

/**
 * What a printed value means. One of {@link Quantity}, {@link Interval}, {@link Qualitative} and
 * {@link Absent}.
 */
public sealed interface Value permits Quantity, Interval, Qualitative, Absent {}
