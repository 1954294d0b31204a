/**
 * What the authors wrote, as typed records: units, yearly reports, their tables, indicators, claims
 * and sources, and the narrative as text.
 *
 * <p>Enters: nothing; {@code read} makes these records. Leaves: values only, without input or
 * output and without any derived number. What an author left out is an empty list, an empty text or
 * {@link org.mingzhang.model.Figure#NOT_REPORTED}, never a zero and never {@code null}, except
 * where a component says so. Every stage may read them; nothing can change them.
 */
package org.mingzhang.model;
