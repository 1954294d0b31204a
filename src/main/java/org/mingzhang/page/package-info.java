/**
 * Finished view records, one type for each template: every string formatted, every marker filled,
 * no arithmetic left.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteContent}, that is the site, its assessments,
 * findings and converted narratives. Leaves: a {@link org.mingzhang.page.SitePlan} of {@link
 * org.mingzhang.page.frame.PageHandle}s that make a {@link org.mingzhang.page.frame.Page} when it
 * is rendered, so that memory does not grow with the site, of the tables and documents of the
 * downloads, and of the search index.
 *
 * <p>Pages and files of the whole site are made from what each unit contributes and from nothing
 * else of the units: records of texts, numbers, days and lists, which can be kept on a disk. The
 * short part of it, {@link org.mingzhang.page.UnitBrief}, is in memory for all units at once, the
 * long part, {@link org.mingzhang.page.UnitDetails}, for one after the other. The page of a report
 * depends on no other unit; of the whole site it takes what {@link org.mingzhang.page.frame.Shells}
 * names.
 *
 * <p>This package is only the facade. What it is put together from stands in packages named after
 * what they make, without cycles: {@code view}, {@code words}, {@code content}, {@code frame} for
 * all; then {@code sentence}, {@code chart}, {@code table}, {@code trend}, {@code finding}, {@code
 * correction}, {@code narrative} for parts of pages; then {@code report}, {@code site}, {@code
 * search}, {@code download}, {@code feed} for what leaves.
 */
package org.mingzhang.page;
