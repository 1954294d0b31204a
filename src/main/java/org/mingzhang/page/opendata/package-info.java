/**
 * Open data of the whole site: a data package (datapackage.org, version 2) with its tables and its
 * dictionary.
 *
 * <p>Enters: a unit and its reports, which become the finished lines of all tables, {@link
 * org.mingzhang.page.opendata.UnitRows}, year by year, with their sums. Leaves: the descriptor, the
 * files that the lines of all units make, and the sections of the page that explain them. A table
 * is defined once, as a {@link org.mingzhang.page.opendata.DataTable} of columns that know their
 * field and their cell; header, schema and dictionary follow from it.
 */
package org.mingzhang.page.opendata;
