/** The page on which an administrator chooses the house style, and the link that brings it to every page. */
@NullMarked
package nl.eenoverheid.huisstijl.ui;

import org.jspecify.annotations.NullMarked;
