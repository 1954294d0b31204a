/**
 * Tables and documents to download, with the columns of the pages.
 *
 * <p>Enters: a {@link org.mingzhang.page.content.ReportContext}. Leaves: {@link
 * org.mingzhang.page.download.DownloadTable}s and {@link
 * org.mingzhang.page.download.DownloadDocument}s, which {@code publish} writes, and the links to
 * them.
 */
package org.mingzhang.page.download;
