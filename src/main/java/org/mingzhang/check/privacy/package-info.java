/**
 * 个人信息: what must not be published about a person.
 *
 * <p>Enters: the texts of a site, {@link org.mingzhang.model.AuthorText}. Leaves: diagnostics that
 * name each place and never the value itself. {@link
 * org.mingzhang.check.privacy.PersonalDataScanner} knows only text and can be set on any, generated
 * files too. These are no findings of a report, so that no page ever shows them.
 */
package org.mingzhang.check.privacy;
