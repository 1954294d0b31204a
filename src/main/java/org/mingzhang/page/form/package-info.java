/**
 * A report as the official forms print it: one workbook with a sheet for each form.
 *
 * <p>Enters: a report and the layouts of {@code model.form}. Leaves: a {@link
 * org.mingzhang.page.form.FormBook} of finished cells, which {@code publish} writes without knowing
 * what they mean. Only what the source prints is in it, nothing that was computed here.
 */
package org.mingzhang.page.form;
