/** What the page of a besluit shows of its stages, its days and the besluiten before and after it. */
@NullMarked
package nl.eenoverheid.besluitloop.ui;

import org.jspecify.annotations.NullMarked;
