/**
 * The law said a second time: cases by somebody who reads the provision and not the table, and what
 * happens to them when a cell of a table is changed.
 */
@org.jspecify.annotations.NullMarked
package org.fostering.rules.lawcases;
