package org.mingzhang.page;

import java.util.List;

/**
 * What every page has.
 *
 * @param title of the page, without the site's name
 * @param root relative path to the site's root, {@code ../../} or empty; never an absolute address
 */
public record Shell(String title, String root, List<String> reserved) {}
