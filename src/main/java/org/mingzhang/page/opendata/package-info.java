/**
 * Open data of the whole site: a data package (datapackage.org, version 2) with its tables and its
 * dictionary.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteIndex}. Leaves: the descriptor, {@link
 * org.mingzhang.page.download.DownloadTable}s that are made one file at a time, and the sections of
 * the page that explain them. A table is defined once, as a {@link
 * org.mingzhang.page.opendata.DataTable} of columns that know their field and their cell; header,
 * schema and dictionary follow from it.
 */
package org.mingzhang.page.opendata;
