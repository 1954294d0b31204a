package org.mingzhang.page.view;

/** A {@code meta} element of the head. Never made with an empty content. */
public record Meta(String name, String content) {}
