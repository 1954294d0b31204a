/**
 * A synthetic province: sites of any size with the structure of real reports, the same bytes for
 * the same plan on every machine. Nothing but the JDK is needed, so that {@code bench/run} compiles
 * it without Maven.
 */
package org.mingzhang.bench.province;
